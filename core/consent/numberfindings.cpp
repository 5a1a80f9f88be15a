// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Digits that are a national identity number or a telephone.
#include "core/consent/gatescan.h"
#include "core/consent/nationalid.h"

#include <algorithm>
#include <array>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Group {
    qsizetype from;
    qsizetype length;
    QStringView gap; ///< between it and the next digits; empty when they are too far
    qsizetype end() const { return from + length; }
};

/// Digits standing together, and how far it is to the next.
QList<Group> groupsIn(const QString &text)
{
    QList<Group> groups;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] < u'0' || text[at] > u'9')
            continue;
        qsizetype end = at;
        while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
            ++end;
        qsizetype next = end;
        constexpr qsizetype widest = 3;
        while (next < text.size() && next - end < widest && u" .-/)\n"_s.contains(text[next]))
            ++next;
        const bool goesOn = next > end && next < text.size() && text[next].isDigit();
        groups.append(
            {at, end - at, goesOn ? QStringView(text).mid(end, next - end) : QStringView()});
        at = end - 1;
    }
    return groups;
}

bool hasAny(const QStringList &words, const QSet<QString> &of)
{
    return std::any_of(words.begin(), words.end(),
                       [&of](const QString &word) { return of.contains(word); });
}

class NumberScan
{
public:
    explicit NumberScan(const GateScan &scan) :
        m_scan(scan), m_text(scan.text.plain()), m_groups(groupsIn(m_text))
    {}

    GateFindings run()
    {
        for (qsizetype i = 0; i < m_groups.size();) {
            qsizetype taken = nationalIdAt(i);
            if (taken == 0)
                taken = phoneAt(i);
            i += qMax<qsizetype>(taken, 1);
        }
        return m_findings;
    }

private:
    void add(AnonymityFinding::Kind kind, qsizetype first, qsizetype count, qsizetype from = -1)
    {
        const qsizetype begin = from < 0 ? m_groups[first].from : from;
        m_findings.append({kind, begin, m_groups[first + count - 1].end() - begin});
    }

    /// How many groups from \a first make \a digits together; 0 when none do.
    qsizetype groupsFor(qsizetype first, qsizetype digits) const
    {
        qsizetype sum = 0;
        for (qsizetype i = first; i < m_groups.size() && sum < digits; ++i) {
            sum += m_groups[i].length;
            if (sum == digits)
                return i - first + 1;
            if (m_groups[i].gap.isEmpty())
                return 0;
        }
        return 0;
    }

    QString digitsOf(qsizetype first, qsizetype count) const
    {
        QString digits;
        for (qsizetype i = first; i < first + count; ++i)
            digits += QStringView(m_text).mid(m_groups[i].from, m_groups[i].length);
        return digits;
    }

    QString lengthsOf(qsizetype first, qsizetype count) const
    {
        QStringList lengths;
        for (qsizetype i = first; i < first + count; ++i)
            lengths.append(QString::number(m_groups[i].length));
        return lengths.join(u',');
    }

    enum class Gaps { Any, Single };
    bool hasGaps(qsizetype first, qsizetype count, Gaps gaps) const
    {
        for (qsizetype i = first; i + 1 < first + count; ++i) {
            const QStringView gap = m_groups[i].gap;
            if (gap.contains(u')') || (gaps == Gaps::Single && gap.size() > 1))
                return false;
        }
        return true;
    }

    bool touchesLetters(qsizetype first, qsizetype count) const
    {
        return m_scan.text.at(m_groups[first].from - 1).isLetter() ||
               m_scan.text.at(m_groups[first + count - 1].end()).isLetter();
    }

    enum class Label { None, Id, Phone, Other };
    /// What the words right before say that the number is.
    Label labelBefore(qsizetype first, int words = 3) const
    {
        for (const QString &word : m_scan.wordsBefore(m_groups[first].from, words)) {
            if (word == otherNumber || word == yearAlone)
                return Label::None;
            if (m_scan.words.idLabels.contains(word))
                return Label::Id;
            if (m_scan.words.phoneLabels.contains(word))
                return Label::Phone;
            if (m_scan.words.otherNumberLabels.contains(word))
                return Label::Other;
        }
        return Label::None;
    }

    qsizetype nationalIdAt(qsizetype first)
    {
        if (const qsizetype count = groupsFor(first, 11);
            count > 0 && isNationalId(first, count, digitsOf(first, count))) {
            add(AnonymityFinding::Kind::NationalId, first, count);
            return count;
        }
        // 14.03.2015 12345: the century is written out
        if (const qsizetype count = groupsFor(first, 13);
            count == 4 && lengthsOf(first, count) == "2,2,4,5"_L1) {
            const QString digits = digitsOf(first, count);
            if (nationalIdShape(QString(digits).remove(4, 2)) != NationalIdShape::None) {
                add(AnonymityFinding::Kind::NationalId, first, count);
                return count;
            }
        }
        return 0;
    }

    bool isNationalId(qsizetype first, qsizetype count, const QString &digits) const
    {
        const NationalIdShape shape = nationalIdShape(digits);
        if (shape == NationalIdShape::None || !hasGaps(first, count, Gaps::Any))
            return false;
        const Label label = labelBefore(first);
        const QString lengths = lengthsOf(first, count);
        if (label == Label::Id)
            return true;
        if (label == Label::Other && (lengths == "11"_L1 || lengths == "4,2,5"_L1))
            return false; // an account's last digit checks like a person's
        if (shape == NationalIdShape::Certain)
            return hasGaps(first, count, Gaps::Single) || lengths == "6,5"_L1;
        // A slip in the last digits leaves the day of birth as it is. Real series only.
        static const QStringList usual{
            u"11"_s,    u"6,5"_s,       u"2,2,2,5"_s,   u"6,3,2"_s,
            u"6,2,3"_s, u"2,2,2,3,2"_s, u"2,2,2,2,3"_s, u"1,1,1,1,1,1,1,1,1,1,1"_s};
        return label == Label::None && usual.contains(lengths) &&
               QStringView(digits).mid(2, 2) <= "12"_L1 && !touchesLetters(first, count);
    }

    qsizetype phoneAt(qsizetype first)
    {
        if (const qsizetype count = abroadAt(first))
            return count;
        const qsizetype count = groupsFor(first, 8);
        if (count == 0 || touchesLetters(first, count) || !isPhone(first, count))
            return 0;
        add(AnonymityFinding::Kind::Phone, first, count);
        return count;
    }

    /// With a country's number: +47, 0047, (+47); other countries' with a plus.
    qsizetype abroadAt(qsizetype first)
    {
        const Group &group = m_groups[first];
        const bool plus = m_scan.text.at(group.from - 1) == u'+';
        const QString start = digitsOf(first, 1);
        const bool norway = start.startsWith("0047"_L1) || (plus && start.startsWith("47"_L1));
        if (start == "47"_L1 && !plus) { // 47 91 31 11 73
            const qsizetype pairs = groupsFor(first, 10);
            const bool fits = pairs == 5 && lengthsOf(first, pairs) == "2,2,2,2,2"_L1 &&
                              hasGaps(first, pairs, Gaps::Single) && standsAlone(first + 1, 4);
            if (fits)
                add(AnonymityFinding::Kind::Phone, first, pairs);
            return fits ? pairs : 0;
        }
        if (!plus && !norway)
            return 0;
        const qsizetype from = plus ? group.from - 1 : group.from;
        if (norway) {
            const qsizetype count = groupsFor(first, start.startsWith("00"_L1) ? 12 : 10);
            if (count > 0)
                add(AnonymityFinding::Kind::Phone, first, count, from);
            return count;
        }
        for (qsizetype digits = 15; digits >= 9; --digits) {
            if (const qsizetype count = groupsFor(first, digits)) {
                add(AnonymityFinding::Kind::Phone, first, count, from);
                return count;
            }
        }
        return 0;
    }

    bool isPhone(qsizetype first, qsizetype count) const
    {
        const QString digits = digitsOf(first, count);
        const Label label = labelBefore(first);
        if (label == Label::Other || label == Label::Id || digits[0] < u'2' ||
            !hasGaps(first, count, Gaps::Single))
            return label == Label::Phone && digits[0] >= u'2' && hasGaps(first, count, Gaps::Any);
        const QString lengths = lengthsOf(first, count);
        if (label == Label::Phone)
            return !((lengths == "4,2,2"_L1 || lengths == "2,2,4"_L1) && isDay(digits));
        if (hasSlash(first, count))
            return false;
        if (lengths == "8"_L1)
            return !isDay(digits);
        if (lengths == "3,2,3"_L1)
            return true;
        if (lengths == "2,2,2,2"_L1)
            return standsAlone(first, count);
        const bool mobile = digits[0] == u'4' || digits[0] == u'9';
        if (lengths == "4,4"_L1)
            return mobile && !isYear(QStringView(digits).mid(4));
        return mobile && isOddlyWritten(first, count, lengths);
    }

    /// «9 98 87 766», «998.877.66»: one sign between all, nothing that goes on, no sum of money.
    bool isOddlyWritten(qsizetype first, qsizetype count, const QString &lengths) const
    {
        constexpr qsizetype most = 5;
        if (count < 2 || count > most || lengths == "2,3,3"_L1 || isCountingUp(first, count))
            return false;
        const QStringView gap = m_groups[first].gap;
        for (qsizetype i = first; i + 1 < first + count; ++i) {
            if (m_groups[i].gap != gap)
                return false;
        }
        const qsizetype last = first + count - 1;
        const bool goesOn =
            (first > 0 && !m_groups[first - 1].gap.isEmpty()) || !m_groups[last].gap.isEmpty();
        const QStringList after = m_scan.wordsAfter(m_groups[last].end(), 1);
        return !goesOn && !m_scan.words.unitWords.contains(after.value(0)) &&
               !hasAny(m_scan.wordsBefore(m_groups[first].from, 3), m_scan.words.nonDateLeads);
    }

    bool hasSlash(qsizetype first, qsizetype count) const
    {
        for (qsizetype i = first; i + 1 < first + count; ++i) {
            if (m_groups[i].gap.contains(u'/') || m_groups[i].gap.contains(u'\n'))
                return true;
        }
        return false;
    }

    /// Pairs that go on are a list of weeks or scores; two telephones in a row are not.
    bool standsAlone(qsizetype first, qsizetype count) const
    {
        if (hasAny(m_scan.wordsBefore(m_groups[first].from, 3), m_scan.words.nonDateLeads))
            return false;
        if (isCountingUp(first, count))
            return false;
        const QStringView gap = m_groups[first].gap;
        const auto goesOn = [&](qsizetype before) {
            return before >= 0 && before + 1 < m_groups.size() && m_groups[before].gap == gap;
        };
        qsizetype last = first + count - 1;
        qsizetype pairs = count;
        while (goesOn(last) && m_groups[last + 1].length == 2 && pairs <= 12) {
            ++last;
            ++pairs;
        }
        const bool shortBefore = goesOn(first - 1) && m_groups[first - 1].length <= 2 &&
                                 digitsOf(first - 1, 1) != "47"_L1;
        const bool shortAfter = goesOn(last) && m_groups[last + 1].length <= 2;
        const bool afterAPhone =
            !m_findings.isEmpty() && first > 0 && foundUntil() == m_groups[first - 1].end();
        return pairs % 4 == 0 && !shortAfter && (!shortBefore || afterAPhone);
    }

    qsizetype foundUntil() const { return m_findings.last().end(); }

    /// «uke 34 35 36 37»
    bool isCountingUp(qsizetype first, qsizetype count) const
    {
        for (qsizetype i = first; i + 1 < first + count; ++i) {
            if (digitsOf(i + 1, 1).toInt() != digitsOf(i, 1).toInt() + 1)
                return false;
        }
        return true;
    }

    static bool isYear(QStringView four)
    {
        return four.startsWith(u"19") || four.startsWith(u"20");
    }

    static bool isDay(QStringView digits)
    {
        const auto valid = [](QStringView year, QStringView month, QStringView day) {
            return isYear(year) && QDate(year.toInt(), month.toInt(), day.toInt()).isValid();
        };
        return valid(digits.left(4), digits.mid(4, 2), digits.mid(6)) ||
               valid(digits.mid(4), digits.mid(2, 2), digits.left(2));
    }

    const GateScan &m_scan;
    const QString &m_text;
    QList<Group> m_groups;
    GateFindings m_findings;
};

} // namespace

GateFindings numberFindings(const GateScan &scan) { return NumberScan(scan).run(); }

} // namespace tvers
