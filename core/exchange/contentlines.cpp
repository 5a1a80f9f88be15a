// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contentlines.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = RefusedLine::Reason;

constexpr qsizetype mostEvents = 3000;
constexpr qsizetype mostLinesOfOne = 400;
constexpr qsizetype mostRefused = 500;
constexpr qsizetype longestLine = 16 * 1024; ///< unfolded, in UTF-16 units
constexpr qsizetype deepest = 8;
constexpr qsizetype shownOfALine = 40;

QString shown(const QString &text)
{
    QString start = text.left(shownOfALine);
    for (QChar &sign : start) {
        if (!sign.isPrint())
            sign = u'?';
    }
    return start;
}

class Components
{
public:
    explicit Components(const QString &text) : m_text(text) {}

    ReadComponents read()
    {
        while (m_at < m_text.size() && !m_isFull)
            takeLine();
        if (!m_isFull && !m_open.isEmpty())
            endInTheMiddle();
        return m_read;
    }

private:
    /// The next line without its break; the file may have any kind of them.
    QStringView nextPhysical()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        const QStringView line = QStringView(m_text).sliced(from, m_at - from);
        if (m_at + 1 < m_text.size() && m_text[m_at] == u'\r' && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
        return line;
    }

    bool continues() const
    {
        return m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t');
    }

    void takeLine()
    {
        QString whole = nextPhysical().toString();
        const int line = m_line;
        bool isTooLong = false;
        while (continues()) {
            const QStringView more = nextPhysical().sliced(1);
            isTooLong = isTooLong || whole.size() + more.size() > longestLine;
            if (!isTooLong)
                whole += more;
        }
        if (isTooLong || whole.size() > longestLine)
            refuse(line, Reason::NotUnderstood, shown(whole));
        else if (!whole.trimmed().isEmpty())
            sort(whole, line);
    }

    void sort(const QString &whole, int line)
    {
        const auto content = ContentLine::of(whole, line);
        if (!content)
            refuse(line, Reason::NotUnderstood, shown(whole));
        else if (content->name == "BEGIN"_L1)
            begin(content->value.trimmed().toUpper(), line);
        else if (content->name == "END"_L1)
            end(content->value.trimmed().toUpper(), line);
        else
            keep(*content);
    }

    void begin(const QString &name, int line)
    {
        if (m_tooDeep > 0 || m_open.size() >= deepest) {
            if (m_tooDeep++ == 0) // all that is inside is the same mistake
                refuse(line, Reason::NotUnderstood, u"BEGIN:"_s + shown(name));
            return;
        }
        m_open.append(name);
        m_read.isCalendar = m_read.isCalendar || name == "VCALENDAR"_L1;
        const bool isOurs = name == "VEVENT"_L1 || name == "VTIMEZONE"_L1;
        if (isOurs && m_open.value(m_open.size() - 2) == "VCALENDAR"_L1)
            m_component = LinesOfComponent{name, line};
        else if (isOurs)
            refuse(line, Reason::NotUnderstood, u"BEGIN:"_s + name);
    }

    void end(const QString &name, int line)
    {
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        const qsizetype begun = m_open.lastIndexOf(name);
        if (begun < 0 || begun + 1 < m_open.size()) // what is inside was never ended
            refuse(line, Reason::NotUnderstood, u"END:"_s + shown(name));
        if (begun >= 0)
            m_open = m_open.first(begun);
        if (m_component && begun >= 0 && m_open.size() <= 1)
            finish();
    }

    void finish()
    {
        auto &list = m_component->name == "VEVENT"_L1 ? m_read.events : m_read.zones;
        if (list.size() < mostEvents) {
            list.append(*m_component);
        } else {
            refuse(m_component->line, Reason::TooMany, QString::number(mostEvents));
            m_isFull = true;
        }
        m_component.reset();
    }

    void keep(const ContentLine &content)
    {
        if (!m_component || m_tooDeep > 0)
            return;
        if (content.name == "TZOFFSETTO"_L1 && m_component->offsets.size() < mostLinesOfOne)
            m_component->offsets.append(content.value.trimmed());
        const bool isOwn = m_open.last() == m_component->name;
        if (isOwn && m_component->lines.size() < mostLinesOfOne)
            m_component->lines.append(content);
    }

    void endInTheMiddle()
    {
        const bool isEvent = m_component && m_component->name == "VEVENT"_L1;
        QString name;
        for (const ContentLine &line : isEvent ? m_component->lines : QList<ContentLine>()) {
            if (line.name == "SUMMARY"_L1)
                name = shown(line.value);
        }
        refuse(isEvent ? m_component->line : m_line, Reason::CutOff, name);
    }

    void refuse(int line, Reason reason, const QString &found)
    {
        if (m_isFull)
            return;
        m_isFull = m_read.refused.size() >= mostRefused;
        if (m_isFull)
            m_read.refused.append({line, Reason::TooMany, QString::number(m_read.events.size())});
        else
            m_read.refused.append({line, reason, found});
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 0;
    bool m_isFull = false;
    qsizetype m_tooDeep = 0;
    QStringList m_open;
    std::optional<LinesOfComponent> m_component;
    ReadComponents m_read;
};

} // namespace

std::optional<ContentLine> ContentLine::of(const QString &text, int line)
{
    const auto isNamed = [](QChar sign) {
        return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z') ||
               (sign >= u'0' && sign <= u'9') || sign == u'-';
    };
    const auto isUnusable = [](QChar sign) {
        return sign.category() == QChar::Other_Control && sign != u'\t';
    };
    if (std::any_of(text.begin(), text.end(), isUnusable)) // U+0000 would end it for libical
        return std::nullopt;
    const auto nameEnd = std::find_if_not(text.begin(), text.end(), isNamed);
    if (nameEnd == text.begin() || nameEnd == text.end() || (*nameEnd != u':' && *nameEnd != u';'))
        return std::nullopt;
    bool quoted = false;
    for (qsizetype at = nameEnd - text.begin(); at < text.size(); ++at) {
        if (text[at] == u'"')
            quoted = !quoted;
        if (text[at] == u':' && !quoted)
            return ContentLine{line, text.left(nameEnd - text.begin()).toUpper(), text,
                               text.mid(at + 1)};
    }
    return std::nullopt;
}

ReadComponents componentsOf(const QString &text) { return Components(text).read(); }

} // namespace tvers
