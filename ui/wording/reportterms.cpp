// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/reportterms.h"

#include "core/cases/casetypes.h"
#include "core/minutes/heldmeeting.h"
#include "core/storedwords.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

ReportTerms::ReportTerms(Language language) :
    m_language(language), m_locale(localeOf(language)), m_words(translatorFor(language))
{}

QString ReportTerms::tr(const char *text, const char *comment, int count) const
{
    QString found = m_words->translate("tvers::ReportPaper", text, comment, count);
    if (found.isEmpty())
        found = QString::fromUtf8(text);
    return count < 0 ? found : found.replace(u"%n"_s, QString::number(count));
}

QString ReportTerms::told(const ToldCount &count) const
{
    if (count.isExact())
        return QString::number(count.least());
    if (count.most())
        return u"%1–%2"_s.arg(count.least()).arg(*count.most());
    return count.least() <= 1 ? tr("not told") : tr("%1 or more").arg(count.least());
}

QString ReportTerms::date(QDate day) const
{
    return m_locale.toString(day, m_language == Language::English ? u"d MMMM yyyy"_s
                                                                  : u"d. MMMM yyyy"_s);
}

QString ReportTerms::causeOf(const QString &cause) const
{
    const auto known = fromStored<HeldMeeting::Cause>(cause);
    if (!known)
        return cause;
    switch (*known) {
    case HeldMeeting::Cause::NoCases: return tr("No cases");
    case HeldMeeting::Cause::TooFew: return tr("Too few could come");
    case HeldMeeting::Cause::LeaderAway: return tr("The leader was away");
    case HeldMeeting::Cause::Closed: return tr("Closed that day");
    case HeldMeeting::Cause::Other: return tr("Another cause");
    }
    Q_UNREACHABLE();
}

QString ReportTerms::typeName(const QString &code) const
{
    for (const CaseType &type : CaseTypes::builtIn().all()) {
        if (type.code == code)
            return type.name.in(m_language);
    }
    return code;
}

TextTable ReportTerms::tableOf(const QString &caption, const QStringList &heads)
{
    using Align = TableColumn::Align;
    TextTable table;
    table.caption = caption;
    table.rowHeads = TextTable::RowHeads::FirstColumn;
    TableRow head;
    for (const QString &text : heads) {
        table.columns.append({table.columns.isEmpty() ? Align::Left : Align::Right});
        head.cells.append({plain(text)});
    }
    table.head = {head};
    return table;
}

void ReportTerms::addRow(TextTable &table, const QStringList &texts)
{
    TableRow row;
    for (const QString &text : texts)
        row.cells.append({plain(text)});
    table.body.append(row);
}

Document ReportTerms::frame(const QString &title, const About &about) const
{
    const QString made = date(about.made.date());
    Document paper;
    paper.about = {.title = title,
                   .language = bcp47(m_language),
                   .author = about.municipality,
                   .made = about.made.toUTC()};
    paper.frame = {.head = about.municipality,
                   .foot = about.file.isEmpty() ? made : made + u" · "_s + about.file,
                   .pageOf = tr("page %1 of %2")};
    return paper;
}

void ReportTerms::addText(QList<Block> &blocks, const QString &head, const QString &text) const
{
    blocks.append(Heading{2, head});
    if (text.trimmed().isEmpty())
        blocks.append(Paragraph{plain(tr("Nothing is written here."))});
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        blocks.append(Paragraph{plain(paragraph)});
}

void ReportTerms::addList(QList<Block> &blocks, const QStringList &lines) const
{
    TextList list;
    for (const QString &line : lines)
        list.items.append({plain(line)});
    if (!list.items.isEmpty())
        blocks.append(list);
}

} // namespace tvers
