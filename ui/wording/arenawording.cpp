// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/arenawording.h"

#include "ui/wording/termwording.h"
#include "ui/wording/wordinglanguage.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Headings with their lines, as plain text.
class Sections
{
public:
    void add(const QString &heading, const QStringList &lines)
    {
        if (!lines.isEmpty())
            m_sections.append(heading + u"\n– "_s + lines.join(u"\n– "_s));
    }
    QString text() const { return m_sections.join(u"\n\n"_s); }

private:
    QStringList m_sections;
};

QStringList in(const QList<LocalText> &texts, Language language)
{
    QStringList lines;
    for (const LocalText &text : texts)
        lines.append(text.in(language));
    return lines;
}

class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ArenaWording)
public:
    explicit RuleWords(Language language) : m_language(language) {}

    QString operator()(const ByDay &rule) const
    {
        const int leapYear = 2024;
        const QString format = m_language == Language::English ? u"d MMMM"_s : u"d. MMMM"_s;
        const QString day = localeOf(m_language).toString(rule.day.in(leapYear), format);
        const bool isNext = rule.concerns == Concerns::NextSchoolYear;
        if (rule.about)
            return isNext ? tr("about %1, for the next school year").arg(day)
                          : tr("about %1").arg(day);
        return isNext ? tr("by %1, for the next school year").arg(day) : tr("by %1").arg(day);
    }
    QString operator()(const ByIsoWeeks &rule) const
    {
        const int last = rule.weeks.isEmpty() ? 0 : rule.weeks.last();
        return tr("by the Friday of week %1").arg(last);
    }
    QString operator()(const BeforeMeeting &rule) const
    {
        return rule.workingDays
                   ? tr("%n working day(s) before the meeting", nullptr, *rule.workingDays)
                   : tr("before the meeting, how long is not decided");
    }

private:
    Language m_language;
};

/// "who: what (to whom)", as far as it is said
QString said(const QString &what, const QString &who, const QString &to)
{
    if (to.isEmpty())
        return ArenaWording::tr("%1: %2").arg(who, what);
    return ArenaWording::tr("%1: %2 (to %3)").arg(who, what, to);
}

} // namespace

QString ArenaWording::rule(const DeadlineRule &rule, Language language)
{
    return std::visit(RuleWords(language), rule);
}

QString ArenaWording::duty(const ArenaDuty &duty, Language language)
{
    return said(TermWording::of(duty.kind), duty.who.in(language), duty.to.in(language));
}

QString ArenaWording::rest(const ArenaVersion &version, Language language)
{
    Sections sections;
    QStringList modes;
    for (const ArenaMode &mode : version.modes)
        modes.append(mode.name.in(language));
    sections.add(tr("Ways of working"), modes);
    sections.add(tr("Criteria"), in(version.criteria, language));
    sections.add(tr("Kinds of consultation"), in(version.consultationTypes, language));
    sections.add(tr("Taking part in consultations"),
                 in(version.consultationParticipants, language));
    sections.add(tr("Notes"), in(version.notes, language));
    return sections.text();
}

QString ArenaWording::source(const SourceQuote &source)
{
    if (source.quotes.isEmpty())
        return {};
    QStringList lines;
    for (const QString &quote : source.quotes)
        lines.append(u"«%1»"_s.arg(quote));
    return tr("%1, lines %2").arg(source.file, source.lines) + u'\n' + lines.join(u'\n');
}

} // namespace tvers
