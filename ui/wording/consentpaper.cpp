// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/consentpaper.h"

#include "core/documents/paperhead.h"
#include "ui/wording/wordinglanguage.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Align = TableColumn::Align;

const QString blank(34, u'_');
constexpr int linesToWriteOn = 2;

/// The parts of the form, in their order.
class FormWriter
{
public:
    FormWriter(const ConsentFormTexts &texts, const ConsentPaper::Filled &filled,
               const ConsentPaper::About &about) :
        m_texts(texts),
        m_filled(filled),
        m_about(about),
        m_locale(localeOf(texts.language == "nn"_L1 ? Language::Nynorsk : Language::Bokmaal))
    {}

    Document document()
    {
        Document paper = frame();
        paper.blocks = {Heading{1, say("title"_L1)},
                        Paragraph{plain(say("lead"_L1)), Paragraph::Kind::Lead}};
        addChild(paper.blocks);
        addWhy(paper.blocks);
        addServices(paper.blocks);
        addInformation(paper.blocks);
        addPeriod(paper.blocks);
        addRights(paper.blocks);
        addChildItself(paper.blocks);
        addSignatures(paper.blocks);
        return paper;
    }

private:
    QString say(QLatin1StringView name) const { return m_texts.text(name); }
    QString date(QDate day) const { return m_locale.toString(day, u"d. MMMM yyyy"_s); }
    static QString orBlank(const QString &text) { return text.isEmpty() ? blank : text; }

    Document frame() const
    {
        return framed({say("title"_L1), m_texts.language, m_about.municipality, m_about.made,
                       date(m_about.made.date()), m_about.file, say("pageOf"_L1)});
    }

    static void addRow(TextTable &table, const QStringList &texts)
    {
        table.body.append(plainRow(texts));
    }

    void addChild(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, say("aboutHeading"_L1)});
        TextTable table;
        const double labels = 55; // mm
        table.columns = {{Align::Left, labels}, {Align::Left}};
        table.rowHeads = TextTable::RowHeads::FirstColumn;
        table.scale = 1;
        addRow(table, {say("childName"_L1), orBlank(m_filled.child)});
        addRow(table, {say("born"_L1), m_filled.born ? date(*m_filled.born) : blank});
        addRow(table, {say("unit"_L1), orBlank(m_filled.unit)});
        addRow(table, {say("guardians"_L1), orBlank(m_filled.guardians.join(u", "_s))});
        blocks.append(table);
    }

    static void addList(QList<Block> &blocks, const QStringList &lines)
    {
        TextList list;
        for (const QString &line : lines)
            list.items.append({plain(line)});
        blocks.append(list);
    }

    void addWhy(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, say("whyHeading"_L1)});
        for (const QString &paragraph : m_texts.why)
            blocks.append(Paragraph{plain(paragraph)});
        if (m_filled.purposes.isEmpty())
            return;
        blocks.append(Heading{2, say("purposesHeading"_L1)});
        addList(blocks, m_filled.purposes);
    }

    /// A box for yes and one for no in each line: nothing is ticked beforehand.
    void addServices(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, say("servicesHeading"_L1)});
        blocks.append(Paragraph{plain(say("servicesText"_L1))});
        TextTable table;
        const double box = 18; // mm
        table.columns = {{Align::Left}, {Align::Middle, box}, {Align::Middle, box}};
        table.lines = TextTable::Lines::Grid;
        table.rowHeads = TextTable::RowHeads::FirstColumn;
        table.scale = 1;
        TableRow head;
        for (const auto name : {"service"_L1, "yes"_L1, "no"_L1})
            head.cells.append({plain(say(name))});
        table.head = {head};
        QStringList services = m_filled.services;
        while (services.size() < linesToWriteOn)
            services.append(QString());
        for (const QString &service : std::as_const(services))
            addRow(table, {service, {}, {}});
        blocks.append(table);
    }

    void addInformation(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, say("informationHeading"_L1)});
        blocks.append(Paragraph{plain(say("informationText"_L1))});
        if (m_filled.exclusions.isEmpty())
            blocks.append(SignOff{{say("exclusions"_L1)}});
        else
            blocks.append(Paragraph{plain(say("exclusions"_L1) + u' ' + m_filled.exclusions)});
    }

    void addPeriod(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, say("periodHeading"_L1)});
        const QString period = m_filled.from && m_filled.to
                                   ? say("period"_L1).arg(date(*m_filled.from), date(*m_filled.to))
                                   : say("periodBlank"_L1);
        blocks.append(Paragraph{plain(period)});
    }

    void addRights(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, say("rightsHeading"_L1)});
        addList(blocks, m_texts.rights);
    }

    void addChildItself(QList<Block> &blocks) const
    {
        using Part = ConsentSigners::ChildsPart;
        QStringList lines;
        for (const ConsentSigners &rule : m_filled.rules) {
            if (rule.child == Part::Heard)
                lines.append(say("childHeard"_L1).arg(rule.paragraph));
            if (rule.child == Part::View)
                lines.append(say("childView"_L1).arg(rule.paragraph));
            if (rule.childSigns())
                lines.append(say("childSigns"_L1).arg(rule.paragraph));
        }
        lines.removeDuplicates();
        if (lines.isEmpty())
            return;
        blocks.append(Heading{2, say("childHeading"_L1)});
        for (const QString &line : std::as_const(lines))
            blocks.append(Paragraph{plain(line)});
        blocks.append(SignOff{{say("childWords"_L1)}});
    }

    bool any(bool (ConsentSigners::*asks)() const) const
    {
        return m_filled.rules.isEmpty() ||
               std::any_of(m_filled.rules.begin(), m_filled.rules.end(),
                           [asks](const ConsentSigners &rule) { return (rule.*asks)(); });
    }

    void addSignatures(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, say("signHeading"_L1)});
        SignOff lines;
        QStringList guardians = m_filled.guardians;
        if (guardians.isEmpty())
            guardians = {blank, blank};
        for (const QString &name : std::as_const(guardians)) {
            if (any(&ConsentSigners::guardiansSign))
                lines.lines.append(say("signGuardian"_L1).arg(name));
        }
        if (any(&ConsentSigners::childSigns))
            lines.lines.append(say("signChild"_L1));
        lines.lines.append({say("informedBy"_L1), say("signInterpreter"_L1)});
        blocks.append(lines);
        blocks.append(Heading{2, say("oralHeading"_L1)});
        blocks.append(Paragraph{plain(say("oralText"_L1)), Paragraph::Kind::Note});
        blocks.append(SignOff{{QString(u"\u00a0"_s), QString(u"\u00a0"_s)}});
    }

    const ConsentFormTexts &m_texts;
    const ConsentPaper::Filled &m_filled;
    const ConsentPaper::About &m_about;
    QLocale m_locale;
};

} // namespace

Document ConsentPaper::of(const ConsentFormTexts &texts, const Filled &filled, const About &about)
{
    return FormWriter(texts, filled, about).document();
}

} // namespace tvers
