// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Days that somebody was born on, in the ways people write them.
///
/// A day alone does not say whether it is somebody's birth or a meeting. What decides:
/// words round it («født», «fyller» – or «møte», «innen», «vedtatt», a weekday); then
/// its age. Without any such word a day with its year, more than two years back,
/// is taken for a birth (beside «gutt», «elev», one year), but for those on which years and laws
/// begin (1 January, 1 August, 31 July, 31 December); younger days are taken for meetings. A day
/// without its year, and six digits, count only where a word says so.
#include "core/consent/gatescan.h"

#include <QRegularExpression>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DayFound {
    qsizetype from;
    qsizetype end;
    int year; ///< 0: not written
    int month;
    int day;
    enum class Written { Apart, Together } written = Written::Apart; ///< «140315»
};

QString alternatives(const QHash<QString, int> &words)
{
    QStringList sorted = words.keys();
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return sorted.join(u'|');
}

class BirthDateScan
{
public:
    explicit BirthDateScan(const GateScan &scan) : m_scan(scan), m_text(scan.text.small()) {}

    GateFindings run()
    {
        numeric();
        named();
        seldom();
        monthOnly();
        feasts();
        together();
        return m_findings;
    }

private:
    using Match = QRegularExpressionMatch;

    template<typename Take>
    void each(const QRegularExpression &pattern, Take take)
    {
        for (auto matches = pattern.globalMatch(m_text); matches.hasNext();)
            take(matches.next());
    }

    int fullYear(QStringView written) const
    {
        const int year = written.toInt();
        if (written.isEmpty() || written.size() > 2)
            return year;
        const int century = m_scan.today.year() / 100 * 100;
        return year <= m_scan.today.year() % 100 ? century + year : century - 100 + year;
    }

    static DayFound at(const Match &match, int year, int month, int day)
    {
        return {match.capturedStart(), match.capturedEnd(), year, month, day};
    }

    void numeric()
    {
        static const QRegularExpression dayFirst(
            uR"((?<!\d)(?<!\d[./:-])(\d{1,2})(\. ?| ?[/-] ?| )(\d{1,2}))"
            uR"((\.? ?[/' -]{1,2} ?|\. ?|/)(\d{4}|\d{2})(?!\d)(?![.:/-]\d))"_s);
        each(dayFirst, [this](const Match &match) {
            const bool spaces = match.captured(2) == " "_L1;
            if (!spaces || match.captured(5).size() == 4)
                judge(at(match, fullYear(match.captured(5)), match.captured(3).toInt(),
                         match.captured(1).toInt()));
        });
        static const QRegularExpression inWords( // «3. i 5. 2019»
            uR"((?<![\d.,/:-])(\d{1,2})\.? i (\d{1,2})\.(?:[ ,]{0,2}'?(\d{4}|\d{2}))?)"
            uR"((?![.:]?\d))"_s);
        each(inWords, [this](const Match &match) {
            if (isBirth(match.capturedStart(), match.capturedEnd()))
                judge(at(match, fullYear(match.captured(3)), match.captured(2).toInt(),
                         match.captured(1).toInt()));
        });
        static const QRegularExpression yearFirst(
            uR"((?<![\d./-])(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})(?!\d)(?![./-]\d))"_s);
        each(yearFirst, [this](const Match &match) {
            judge(at(match, match.captured(1).toInt(), match.captured(3).toInt(),
                     match.captured(4).toInt()));
        });
        static const QRegularExpression noYear(uR"((?<![\d.,/:-])(\d{1,2})([./-])(\d{1,2}))"
                                               uR"((?!\d)(?!\.?[-/:,]?\.?\d|\.? ?[/-] ?\d| ?%))"_s);
        each(noYear, [this](const Match &match) {
            judge(at(match, 0, match.captured(3).toInt(), match.captured(1).toInt()));
        });
    }

    void named()
    {
        static const QString month = alternatives(GateWords::builtIn().months);
        static const QString ordinal = alternatives(GateWords::builtIn().ordinals);
        static const QRegularExpression dayFirst(
            uR"((?<![\d.])(?<!\p{L})(?:(\d{1,2})\.?(?:de|te)?[ \n]?|(%1)[ \n])(?:i )?)"
            uR"((?:(%2)(?!\p{L})|(%1)(?=[ \n]\d{4}))(?:\.(?=[ \n]?[-'\d]))?)"
            uR"((?:,?[ \n.]?[-']?((?:19|20)\d\d|)"
            uR"((?<=[-'])\d\d|\d\d(?=[ \n]*(?:[,;.)]|$)(?!\d))))?(?![.:]?\d))"_s.arg(ordinal,
                                                                                     month));
        each(dayFirst, [this](const Match &match) {
            const int day = match.captured(1).isEmpty()
                                ? m_scan.words.ordinals.value(match.captured(2))
                                : match.captured(1).toInt();
            const int found = match.captured(3).isEmpty()
                                  ? m_scan.words.ordinals.value(match.captured(4))
                                  : m_scan.words.months.value(match.captured(3));
            judge(at(match, fullYear(match.captured(5)), found, day));
        });
        static const QRegularExpression yearBefore( // «2018, 14. juli», «2018 den tredje mai»
            uR"((?<!\d)((?:19|20)\d\d),?[ \n](?:den )?(?:(\d{1,2})\.?|(%1)) (%2)(?!\p{L}))"_s.arg(
                ordinal, month));
        each(yearBefore, [this](const Match &match) {
            const int day = match.captured(2).isEmpty()
                                ? m_scan.words.ordinals.value(match.captured(3))
                                : match.captured(2).toInt();
            judge(at(match, match.captured(1).toInt(), m_scan.words.months.value(match.captured(4)),
                     day));
        });
        static const QRegularExpression monthFirst(
            uR"((?<!\p{L})(?<!\d\. )(?<!\d )(%1)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d))"_s
                .arg(month));
        each(monthFirst, [this](const Match &match) {
            judge(at(match, match.captured(3).toInt(), m_scan.words.months.value(match.captured(1)),
                     match.captured(2).toInt()));
        });
    }

    /// «født 3. V. 2019», «født den tredje i femte»
    void seldom()
    {
        static const QStringList months{u"i"_s,   u"ii"_s,   u"iii"_s, u"iv"_s, u"v"_s,  u"vi"_s,
                                        u"vii"_s, u"viii"_s, u"ix"_s,  u"x"_s,  u"xi"_s, u"xii"_s};
        static const QRegularExpression roman(
            uR"((?<![\d.,/:-])(\d{1,2})\. ?(i{1,3}|i?v|vi{1,3}|i?x|xi{1,2})\.? ?)"
            uR"(((?:19|20)\d\d)(?!\d))"_s);
        each(roman, [this](const Match &match) {
            const int month = int(months.indexOf(match.captured(2))) + 1;
            if (isBirth(match.capturedStart(), match.capturedEnd()))
                judge(at(match, match.captured(3).toInt(), month, match.captured(1).toInt()));
        });
        static const QRegularExpression ordinals(uR"((?<!\p{L})(%1) i (%1)(?!\p{L}))"_s.arg(
            alternatives(GateWords::builtIn().ordinals)));
        each(ordinals, [this](const Match &match) {
            judge(at(match, 0, m_scan.words.ordinals.value(match.captured(2)),
                     m_scan.words.ordinals.value(match.captured(1))));
        });
    }

    /// «født i mars 2015», «f. 03/2015», «f. juli -18»
    void monthOnly()
    {
        static const QString month = alternatives(GateWords::builtIn().months);
        static const QRegularExpression pattern(
            uR"((?<![\p{L}\d.])(?<!\d )(?:(%1)\.?|\d{1,2}[./-])[ ]?)"
            uR"(((?:19|20)\d\d|['-]\d\d)(?!\d))"_s.arg(month));
        each(pattern, [this](const Match &match) {
            if (isBirth(match.capturedStart(), match.capturedEnd()))
                add(match.capturedStart(), match.capturedEnd());
        });
        // A month alone, of one person whose age or class stands near.
        static const QRegularExpression alone(
            uR"((?<!\p{L})(?:født|fødd|f\.) (?:(?:en|ein|sent|seint|tidlig|tidleg|midt|dag) ){0,2})"
            uR"((?:i )?(?:slutten av |starten av |byrjinga av |begynnelsen av )?)"
            uR"((%1)(?![\p{L}\d])(?!\.? ?(?:(?:19|20)\d\d|['-]\d\d)))"_s.arg(month));
        each(alone, [this](const Match &match) {
            const qsizetype from = match.capturedStart(1);
            if (isOfOne(match.capturedStart()) && hasAgeNear(match))
                add(from, match.capturedEnd(1));
        });
    }

    /// Not «barn født i mars», which is said of many.
    bool isOfOne(qsizetype from) const
    {
        static const QSet<QString> many{u"barn"_s,    u"barna"_s,   u"elever"_s, u"elevar"_s,
                                        u"elevene"_s, u"elevane"_s, u"alle"_s,   u"mange"_s,
                                        u"de"_s,      u"dei"_s,     u"som"_s};
        const QStringList before = m_scan.wordsBefore(from, 3);
        return std::none_of(before.begin(), before.end(),
                            [](const QString &word) { return many.contains(word); });
    }

    bool hasAgeNear(const Match &match) const
    {
        static const QRegularExpression age(
            uR"((?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[ -]?(?:år|åring))"
            uR"(|(?<!\p{L})(?:fyller|fylte|fylt)(?!\p{L})|\p{L}+ ?-?åring)"
            uR"(|\d{1,2}\. ?(?:klasse|trinn|steg))"
            uR"(|(?:ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten))"
            uR"( år)"_s);
        constexpr qsizetype near = 80;
        const qsizetype from = qMax<qsizetype>(0, match.capturedStart() - near);
        const QStringView round = QStringView(m_text).mid(from, match.capturedEnd() + near - from);
        return age.match(round).hasMatch();
    }

    /// «født andre juledag 2019»
    void feasts()
    {
        static const QRegularExpression feast(
            uR"((?<!\p{L})(?:(?:1\.|2\.|første|fyrste|andre|annen) ?(?:juledag|påskedag|pinsedag))"
            uR"(|julaft[ea]n|nyttårsaft[ea]n|nyttårsdag(?:en)?|sankthans(?:aft[ea]n)?))"
            uR"((?:,? (?:19|20)\d\d)?(?!\p{L}))"_s);
        each(feast, [this](const Match &match) {
            if (isBirth(match.capturedStart(), match.capturedEnd()))
                add(match.capturedStart(), match.capturedEnd());
        });
    }

    void together()
    {
        static const QRegularExpression covered(uR"((?<!\d)(\d{6})[ -]?[x*]{5})"_s);
        each(covered, [this](const Match &match) { // «140315 xxxxx»
            if (QDate(2000, match.capturedView(1).mid(2, 2).toInt(),
                      match.capturedView(1).left(2).toInt())
                    .isValid())
                add(match.capturedStart(), match.capturedEnd());
        });
        static const QRegularExpression pattern(uR"((?<![\p{L}\d])(\d{8}|\d{6})(?![\p{L}\d]))"_s);
        each(pattern, [this](const Match &match) {
            const QStringView digits = match.capturedView(1);
            const bool yearFirst = digits.startsWith(u"19") || digits.startsWith(u"20");
            DayFound found = at(match, fullYear(digits.mid(4)), digits.mid(2, 2).toInt(),
                                digits.left(2).toInt());
            if (digits.size() == 8 && yearFirst &&
                !QDate(found.year, found.month, found.day).isValid())
                found = at(match, digits.left(4).toInt(), digits.mid(4, 2).toInt(),
                           digits.mid(6).toInt());
            found.written = DayFound::Written::Together;
            judge(found);
        });
    }

    enum class Signal { None, Birth, Person, Event };

    static bool isFilling(const QString &next)
    {
        return next == "ut"_L1 || next == "inn"_L1 || next == "opp"_L1 || next == u"på"_s;
    }

    /// «blir 11 år 14. mars»
    static bool isBecoming(const QString &word)
    {
        static const QSet<QString> words{u"blir"_s, u"ble"_s,  u"blei"_s,
                                         u"vert"_s, u"vart"_s, u"runder"_s};
        return words.contains(word);
    }

    static bool isAge(const QString &word)
    {
        static const QSet<QString> words{
            u"ett"_s,   u"to"_s,      u"tre"_s,     u"fire"_s,   u"fem"_s,     u"seks"_s,
            u"sju"_s,   u"syv"_s,     u"åtte"_s,    u"ni"_s,     u"ti"_s,      u"elleve"_s,
            u"tolv"_s,  u"tretten"_s, u"fjorten"_s, u"femten"_s, u"seksten"_s, u"sytten"_s,
            u"atten"_s, u"nitten"_s,  u"tjue"_s};
        return words.contains(word);
    }

    /// The words stand backwards: «(den) (år) seks ble».
    static bool isAgeBefore(const QStringList &words, qsizetype at)
    {
        if (words[at] == u"år"_s)
            return isBecoming(words.value(at + 1)) ||
                   (isAge(words.value(at + 1)) && isBecoming(words.value(at + 2)));
        return isAge(words[at]) && isBecoming(words.value(at + 1));
    }

    Signal signalBefore(qsizetype from) const
    {
        constexpr int birthWithin = 5;
        constexpr int personWithin = 2;
        const QStringList words = m_scan.wordsBefore(from, 7);
        for (qsizetype i = 0; i < qMin<qsizetype>(words.size(), birthWithin); ++i) {
            if (words[i] == otherNumber)
                break; // «født 3.5.2014, møte 1.10.»: born on the other day
            if (words[i] == yearAlone && i > 1)
                break;
            if (isOfInstitution(words, i) || isOfInstitution(words, i + 1))
                return Signal::Event;
            if (isAgeBefore(words, i))
                return Signal::Birth;
            const bool letter = words[i].size() <= 2; // «f.» stands right before
            const bool fills = i > 0 && words[i].startsWith("fyl"_L1) && isFilling(words[i - 1]);
            if (m_scan.words.birthWords.contains(words[i]) && (!letter || i == 0) && !fills)
                return Signal::Birth;
        }
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (m_scan.words.eventWords.contains(words[i]))
                return Signal::Event;
            if (i < personWithin && m_scan.words.personWords.contains(words[i]))
                return Signal::Person;
        }
        return Signal::None;
    }

    bool isInstitution(const QString &word) const
    {
        static const QSet<QString> more{
            u"fylket"_s, u"korpset"_s, u"koret"_s,  u"foreningen"_s, u"foreininga"_s, u"bygda"_s,
            u"byen"_s,   u"kirken"_s,  u"kyrkja"_s, u"ordningen"_s,  u"ordninga"_s};
        constexpr qsizetype shortest = 4;
        return more.contains(word) || m_scan.words.placeNouns.contains(word) ||
               (word.size() >= shortest &&
                std::any_of(m_scan.words.generalEndings.begin(), m_scan.words.generalEndings.end(),
                            [&word](const QString &ending) { return word.endsWith(ending); }));
    }

    static bool isTurning(const QString &word)
    {
        static const QSet<QString> words{u"fyller"_s, u"fyl"_s, u"fylte"_s, u"fylt"_s};
        return words.contains(word) || isBecoming(word);
    }

    /// «Kommunen vår fyller femti år»: backwards, the verb at \a at, who turns right before it
    /// and nothing but numbers after it.
    bool isOfInstitution(const QStringList &words, qsizetype at) const
    {
        if (at >= words.size() || !isTurning(words[at]))
            return false;
        for (qsizetype i = 0; i < at; ++i) {
            const bool number = words[i] == u"år"_s || words[i] == "den"_L1 || isAge(words[i]) ||
                                m_scan.words.spokenNumbers.contains(words[i]) ||
                                words[i] == "hundre"_L1 || words[i] == "hele"_L1;
            if (!number)
                return false;
        }
        static const QSet<QString> between{u"vår"_s, u"vårt"_s, u"også"_s, u"nå"_s,   u"no"_s,
                                           u"i"_s,   u"år"_s,   u"selv"_s, u"sjølv"_s};
        qsizetype who = at + 1;
        while (who < words.size() && between.contains(words[who]))
            ++who;
        return who < words.size() && isInstitution(words[who]);
    }

    /// «14. mars fyller han fem år», «14.3. (født)»
    bool birthAfter(qsizetype end) const
    {
        const QStringList words = m_scan.wordsAfter(end, 4);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (isTurning(words[i]) && isInstitution(words.value(i + 1)))
                return false; // «4. mai fyller barnehagen 20 år»
            if (words[i].size() > 2 && m_scan.words.birthWords.contains(words[i]) &&
                !(i + 1 < words.size() && isFilling(words[i + 1])))
                return true;
            if (isBecoming(words[i]) && words.indexOf(u"år"_s, i) > i)
                return true; // «14. mars blir hun fem år»
        }
        return false;
    }

    bool isBirth(qsizetype from, qsizetype end) const
    {
        return signalBefore(from) == Signal::Birth || birthAfter(end);
    }

    bool hasOtherLead(const DayFound &found) const
    {
        const QStringList words = m_scan.wordsBefore(found.from, 1);
        const QString lead = words.isEmpty() ? QString() : words.first();
        const bool paragraph =
            m_scan.text.at(found.from - 1) == u'§' || m_scan.text.at(found.from - 2) == u'§';
        return paragraph || m_scan.words.nonDateLeads.contains(lead) ||
               m_scan.words.otherNumberLabels.contains(lead);
    }

    void judge(const DayFound &found)
    {
        const int year = found.year ? found.year : 2000; // any leap year
        const QDate date(year, found.month, found.day);
        if (!date.isValid() || hasOtherLead(found))
            return;
        if (found.year == 0) {
            const QStringList after = m_scan.wordsAfter(found.end, 1);
            const bool counted = !after.isEmpty() && m_scan.words.unitWords.contains(after.first());
            const bool months = after.value(0).startsWith(u"mån"_s);
            if (!(counted && m_text[found.end - 1].isDigit() && !months) &&
                isBirth(found.from, found.end))
                add(found.from, found.end);
            return;
        }
        constexpr int oldest = 110;  // years
        constexpr int soonest = 300; // days until a birth that is expected
        if (date < m_scan.today.addYears(-oldest) || date > m_scan.today.addDays(soonest))
            return;
        if (isStopFor(found, date))
            add(found.from, found.end);
    }

    bool isStopFor(const DayFound &found, QDate date) const
    {
        const Signal signal = signalBefore(found.from);
        if (signal == Signal::Birth || birthAfter(found.end))
            return true;
        const bool bracketed =
            m_scan.text.at(found.from - 1) == u'(' && m_scan.text.at(found.end) == u')';
        if (signal == Signal::Person && (bracketed || date < m_scan.today.addYears(-1)))
            return true;
        if (found.written == DayFound::Written::Together && found.end - found.from == 6)
            return isOfId(found);
        return signal != Signal::Event && date < m_scan.today.addYears(-2) && !isTurn(date) &&
               !isInRange(found) && !isOfLaw(found);
    }

    /// Days on which years, terms and laws begin or end.
    static bool isTurn(QDate date)
    {
        const int day = date.month() * 100 + date.day();
        return day == 101 || day == 731 || day == 801 || day == 1231;
    }

    bool isInRange(const DayFound &found) const
    {
        static const QRegularExpression after(uR"(^\.? ?(-|til|og) ?\d)"_s);
        static const QRegularExpression before(uR"(\d\.? ?(-|til|og) ?$)"_s);
        constexpr qsizetype near = 8;
        return after.match(QStringView(m_text).mid(found.end, near)).hasMatch() ||
               before
                   .match(QStringView(m_text).mid(qMax<qsizetype>(0, found.from - near),
                                                  qMin(found.from, near)))
                   .hasMatch();
    }

    /// «personnummeret begynner på 140315»
    bool isOfId(const DayFound &found) const
    {
        const QStringList words = m_scan.wordsBefore(found.from, 4);
        return std::any_of(words.begin(), words.end(), [this](const QString &word) {
            return m_scan.words.idLabels.contains(word);
        });
    }

    bool isOfLaw(const DayFound &found) const
    {
        return m_scan.wordsAfter(found.end, 1).value(0) == "nr"_L1;
    }

    void add(qsizetype from, qsizetype end)
    {
        m_findings.append({AnonymityFinding::Kind::BirthDate, from, end - from});
    }

    const GateScan &m_scan;
    const QString &m_text;
    GateFindings m_findings;
};

} // namespace

GateFindings birthDateFindings(const GateScan &scan) { return BirthDateScan(scan).run(); }

} // namespace tvers
