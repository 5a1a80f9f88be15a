// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wheelwording.h"

#include "core/calendar/isoweek.h"
#include "ui/wording/entrywording.h"
#include "ui/wording/wordinglanguage.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

class WheelWriter
{
    Q_DECLARE_TR_FUNCTIONS(tvers::WheelWording)
public:
    WheelWriter(const AnnualWheel &wheel, const WheelWording::About &about, Language language) :
        m_wheel(wheel),
        m_about(about),
        m_language(language),
        m_days(language),
        m_entries(wheel, about.pack, language, about.units),
        m_locale(localeOf(language))
    {}

    WheelTexts texts() const
    {
        WheelTexts texts;
        texts.language = bcp47(m_language);
        texts.title = tr("Annual wheel %1").arg(m_wheel.year.text());
        texts.subtitles = subtitles();
        texts.centre = m_wheel.year.text();
        texts.alternative = tr("The year as a circle, read clockwise, with %n numbered mark(s). "
                               "Each of them is a line of the list.",
                               nullptr, int(m_wheel.entries.size()));
        for (int month = 1; month <= 12; ++month)
            texts.months.append(m_locale.standaloneMonthName(month));
        texts.heads = {tr("No."), tr("Day"), tr("Week"), tr("What")};
        for (const WheelArena &arena : m_wheel.arenas)
            texts.arenas.append(m_entries.named(arena.version.name));
        for (const WheelEntry &entry : m_wheel.entries) {
            texts.entries.append(textsOf(entry));
            texts.monthHeads.append(
                capitalised(m_locale.toString(shownDay(entry), u"MMMM yyyy"_s)));
        }
        addUndated(texts);
        addHolidays(texts);
        addKey(texts);
        const QString made = day(m_about.made, u"d. MMMM yyyy"_s);
        texts.footer = [made](int sheet, int sheets) {
            return tr("Tvers · %1 · page %2 of %3").arg(made).arg(sheet).arg(sheets);
        };
        return texts;
    }

private:
    QString day(QDate day, const QString &norwegianFormat) const
    {
        QString format = norwegianFormat;
        if (m_language == Language::English)
            format.remove(u'.');
        return m_locale.toString(day, format);
    }
    /// "1.10." – "1 Oct" in English, where 1/10 may be read either way.
    QString shortDay(QDate day) const
    {
        return m_language == Language::English ? m_locale.toString(day, u"d MMM"_s)
                                               : m_locale.toString(day, u"d.M."_s);
    }
    QString span(const DateSpan &days) const
    {
        return days.days() == 1 ? shortDay(days.first())
                                : shortDay(days.first()) + u'–' + shortDay(days.last());
    }
    /// A window that began before the wheel's span stands where the span begins.
    QDate shownDay(const WheelEntry &entry) const
    {
        return std::max(entry.days.first(), m_wheel.span.first());
    }

    QStringList subtitles() const
    {
        QStringList lines{m_about.unit.isEmpty()
                              ? m_about.pack.name
                              : u"%1, %2"_s.arg(m_about.unit, m_about.pack.name)};
        if (!m_wheel.wholeYear)
            lines.append(capitalised(m_locale.toString(m_wheel.span.first(), u"MMMM yyyy"_s)) +
                         u" – "_s + m_locale.toString(m_wheel.span.last(), u"MMMM yyyy"_s));
        if (std::any_of(m_wheel.entries.begin(), m_wheel.entries.end(),
                        [](const WheelEntry &entry) { return entry.provisional; }))
            lines.append(tr("With suggested dates that are not fixed yet"));
        return lines;
    }

    /// What an entry is called where there is little room.
    QString shortName(const WheelEntry &entry) const
    {
        const ArenaVersion &version = m_entries.rules(entry);
        const CadencePart part = version.cadence.parts.value(entry.part);
        return m_entries.named(part.name.isEmpty() ? version.name : part.name);
    }

    /// \a name with ever fewer of its words, as long as they say something.
    static QStringList withFewerWords(const QString &name)
    {
        QStringList shorter;
        QStringList words = name.split(u' ');
        while (words.size() > 1) {
            words.removeLast();
            while (words.size() > 1 && words.last().size() < 4) // "i", "og"
                words.removeLast();
            const QString left = words.join(u' ');
            if (left.size() > 5 && !left.endsWith(u':'))
                shorter.append(left + u'…');
        }
        return shorter;
    }

    /// With whose it is, without, in fewer words, and only with the arena's letter.
    QStringList labelsOf(const WheelEntry &entry, const QString &days, const QString &name) const
    {
        QStringList labels;
        if (const QString whose = m_entries.whose(entry); !whose.isEmpty())
            labels.append(u"%1 %2, %3"_s.arg(days, name, whose));
        for (const QString &one : QStringList{name} + withFewerWords(name))
            labels.append(u"%1 %2"_s.arg(days, one));
        labels.append(u"%1 %2"_s.arg(days, m_wheel.arenas[entry.arena].letter));
        return labels;
    }

    EntryTexts textsOf(const WheelEntry &entry) const
    {
        EntryTexts texts;
        const QDate first = entry.days.first();
        texts.week = QString::number(isoWeekOf(shownDay(entry)).week);
        if (entry.kind == WheelEntry::Kind::Window) {
            texts.day = span(entry.days);
            texts.bent = shortName(entry);
            texts.text = tr("%1, some time in these days").arg(m_entries.name(entry));
            texts.labels = labelsOf(entry, span(entry.days), shortName(entry));
            return texts;
        }
        texts.day = weekdayOf(first);
        if (entry.kind == WheelEntry::Kind::Deadline) {
            const QString name = m_entries.named(entry.deadline->deadline.name);
            texts.text = deadlineText(entry, name);
            texts.labels = labelsOf(entry, shortDay(first), tr("Deadline: %1").arg(name));
            return texts;
        }
        texts.text = meetingText(entry);
        texts.labels = labelsOf(entry, shortDay(first), shortName(entry));
        return texts;
    }

    QString deadlineText(const WheelEntry &entry, const QString &name) const
    {
        const ArenaDate &deadline = *entry.deadline;
        QString text = tr("Deadline: %1 (%2)").arg(name, deadline.deadline.who.in(m_language));
        if (deadline.dated.warn != deadline.dated.day)
            text += u". "_s + tr("Last working day: %1").arg(weekdayOf(deadline.dated.warn));
        return withSuggestion(text, entry);
    }

    /// On the wall everybody looks for their own: by name as long as that can be read.
    QString whoseByName(const WheelEntry &entry) const
    {
        const QStringList names = m_entries.units(entry);
        const int most = 4;
        return names.size() > most ? m_entries.whose(entry) : names.join(u", "_s);
    }

    QString meetingText(const WheelEntry &entry) const
    {
        QString text = m_entries.name(entry);
        if (entry.time)
            text = u"%1 %2"_s.arg(DayWording::shortClock(*entry.time), text);
        if (const QString whose = whoseByName(entry); !whose.isEmpty())
            text += u", "_s + whose;
        else if (entry.slotCount > 1 && m_about.unit.isEmpty())
            text += u", "_s + tr("%n meeting(s)", nullptr, entry.slotCount);
        text = withSuggestion(text, entry);
        if (entry.findings.isEmpty())
            return text;
        QStringList wrong;
        for (const DayFinding &finding : entry.findings)
            wrong.append(m_days.finding(finding));
        const QString reason = wrong.join(u", "_s);
        return text + u". "_s +
               (entry.instead ? tr("NB: %1, rather %2").arg(reason, weekdayOf(*entry.instead))
                              : tr("NB: %1").arg(reason));
    }

    QString weekdayOf(QDate day) const { return m_days.weekday(day) + u' ' + shortDay(day); }

    QString withSuggestion(const QString &text, const WheelEntry &entry) const
    {
        return entry.provisional ? tr("%1 (suggestion)").arg(text) : text;
    }

    void addUndated(WheelTexts &texts) const
    {
        texts.undatedHead = tr("Without fixed dates");
        for (const DatedArena &arena : m_wheel.undated) {
            const QString name = m_entries.named(arena.version.name);
            const QString cadence = arena.version.cadenceText.in(m_language);
            texts.undated.append(cadence.isEmpty() ? name : tr("%1 – %2").arg(name, cadence));
        }
    }

    void addHolidays(WheelTexts &texts) const
    {
        texts.holidaysHead = tr("Holidays and days off");
        for (const WheelHoliday &holiday : m_wheel.holidays) {
            EntryTexts line;
            line.day =
                holiday.days.days() == 1 ? weekdayOf(holiday.days.first()) : span(holiday.days);
            line.text = m_entries.named(holiday.name);
            line.bent = line.text;
            texts.holidays.append(line);
        }
    }

    void addKey(WheelTexts &texts) const
    {
        texts.meeting = tr("meeting");
        texts.deadline = tr("deadline");
        texts.window = tr("some time in these days");
        texts.suggestion = tr("suggestion");
        texts.empty = tr("Nothing on the wheel has a fixed date.");
        if (m_wheel.leftOut > 0)
            texts.notes.append(
                tr("%n suggested date(s) left out: the municipality has not fixed them yet.",
                   nullptr, m_wheel.leftOut));
    }

    const AnnualWheel &m_wheel;
    const WheelWording::About &m_about;
    Language m_language;
    DayWording m_days;
    EntryWording m_entries;
    QLocale m_locale;
};

} // namespace

WheelTexts WheelWording::of(const AnnualWheel &wheel, const About &about, Language language)
{
    return WheelWriter(wheel, about, language).texts();
}

} // namespace tvers
