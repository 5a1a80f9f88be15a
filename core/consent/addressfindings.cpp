// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where somebody lives, or can be written to.
#include "core/consent/gatescan.h"

#include <QRegularExpression>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WordAt {
    qsizetype from;
    qsizetype end;
};

bool endsWithAny(QStringView word, const QStringList &endings, qsizetype least)
{
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
        return word.size() >= ending.size() + least && word.endsWith(ending);
    });
}

class AddressScan
{
public:
    explicit AddressScan(const GateScan &scan) : m_scan(scan), m_small(scan.text.small()) {}

    GateFindings run()
    {
        static const QRegularExpression number(uR"((?<![\d\p{L}])(?<!\d[.,/:-])\d{1,4}(?!\d))"_s);
        for (auto matches = number.globalMatch(m_small); matches.hasNext();)
            street(matches.next());
        static const QRegularExpression farm(
            uR"((?<!\p{L})gnr\.? ?\d{1,4}(?:[ ,/]{1,3}(?:og )?bnr\.? ?\d{1,4})?)"_s);
        for (auto matches = farm.globalMatch(m_small); matches.hasNext();) {
            const auto match = matches.next();
            add(match.capturedStart(), match.capturedEnd());
        }
        homes();
        static const QRegularExpression postal(
            uR"((?<![\d.,/-])(?<!\d )(?:no?-)?(\d{4})[ ]{1,2}(\p{L}[\p{L}-]{0,30}))"_s);
        for (auto matches = postal.globalMatch(m_small); matches.hasNext();)
            town(matches.next());
        return m_findings;
    }

private:
    void add(qsizetype from, qsizetype end)
    {
        m_findings.append({AnonymityFinding::Kind::Address, from, end - from});
    }

    /// Half a farm's name, and half a municipality's: «Vestre gate», «Vestre Toten».
    static bool isSide(const QString &word)
    {
        static const QStringList sides{u"nordre"_s, u"søndre"_s, u"søre"_s,  u"vestre"_s,
                                       u"østre"_s,  u"austre"_s, u"nedre"_s, u"øvre"_s};
        return sides.contains(word);
    }

    /// Farms and the like where somebody lives: «bor på Haugen gård», «bur på Nordre Foss».
    void homes()
    {
        static const QRegularExpression home(
            uR"((?<!\p{L})(?:bor|bur|bodde|budde) (?:på|i) )"
            uR"(((?:\p{L}[\p{L}-]{1,30} ){1,3}(?:gård|gard|gården|garden))"
            uR"(|(?:nordre|søndre|søre|vestre|østre|austre|nedre|øvre) )"
            uR"(\p{L}[\p{L}-]{2,30})(?!\p{L}))"_s);
        for (auto matches = home.globalMatch(m_small); matches.hasNext();) {
            const auto match = matches.next();
            if (isCapital(match.capturedStart(1)))
                add(match.capturedStart(1), match.capturedEnd(1));
        }
    }

    bool isCapital(qsizetype at) const { return m_scan.text.at(at).isUpper(); }
    QStringView small(const WordAt &word) const
    {
        return QStringView(m_small).mid(word.from, word.end - word.from);
    }

    /// The word that ends before \a at, over a space, a comma or a line break.
    std::optional<WordAt> wordBefore(qsizetype at) const
    {
        constexpr qsizetype widest = 4;
        qsizetype end = at;
        while (end > 0 && at - end < widest && u" ,.\n"_s.contains(m_small[end - 1]))
            --end;
        if (at == end || end == 0 || !m_small[end - 1].isLetter())
            return std::nullopt;
        constexpr qsizetype longest = 60;
        qsizetype from = end;
        while (from > 0 && end - from < longest &&
               (m_small[from - 1].isLetter() || m_small[from - 1] == u'-'))
            --from;
        return WordAt{from, end};
    }

    /// Where the number ends, its letter too: «12 B», «12b».
    qsizetype withLetter(qsizetype end) const
    {
        const auto alone = [this](qsizetype at) {
            return m_scan.text.at(at).isLetter() && !m_scan.text.at(at + 1).isLetterOrNumber();
        };
        if (alone(end))
            return end + 1;
        const QChar letter = m_scan.text.at(end + 1);
        const bool fits = letter.isUpper() || (letter >= u'a' && letter <= u'h');
        return m_scan.text.at(end) == u' ' && fits && alone(end + 1) ? end + 2 : end;
    }

    bool isCounting(qsizetype end) const
    {
        const QChar next = m_scan.text.at(end);
        const QStringList after = m_scan.wordsAfter(end, 1);
        const bool goesOn = (next == u'.' || next == u',' || next == u':' || next == u'/') &&
                            m_scan.text.at(end + 1).isDigit();
        return goesOn || next == u'%' || (next == u' ' && m_scan.text.at(end + 1) == u'%') ||
               (next == u' ' && !after.isEmpty() && m_scan.words.unitWords.contains(after.first()));
    }

    void street(const QRegularExpressionMatch &number)
    {
        auto word = wordBefore(number.capturedStart());
        if (word && small(*word) == "nr"_L1)
            word = wordBefore(word->from);
        if (!word || isCounting(number.capturedEnd()) || number.captured().startsWith(u'0'))
            return;
        const auto from = streetFrom(*word, number.captured().size());
        if (from)
            add(*from, withLetter(number.capturedEnd()));
    }

    /// «planlagt», «lengt»: «Storgt» has a consonant more before.
    static bool isParticiple(const QString &name)
    {
        const QChar before = name.at(name.size() - 3);
        return u"aeiouyæøå"_s.contains(before) || before == u'n' || before == u'l';
    }

    /// Where the street begins that ends with \a word; empty when it is none.
    std::optional<qsizetype> streetFrom(const WordAt &word, qsizetype digits) const
    {
        const QString name = small(word).toString();
        const bool capital = isCapital(word.from);
        if (m_scan.words.streetEndings.contains(name))
            return streetOfTwo(word, name);
        if (m_scan.words.commonStreetWords.contains(name) || m_scan.words.harmless.contains(name))
            return std::nullopt;
        static const QStringList everywhere{u"gata"_s,   u"gate"_s,  u"gaten"_s, u"gt"_s,
                                            u"veien"_s,  u"vegen"_s, u"vei"_s,   u"veg"_s,
                                            u"alleen"_s, u"alléen"_s};
        constexpr qsizetype least = 2;
        if (endsWithAny(name, capital ? m_scan.words.streetEndings : everywhere, least) &&
            !(name.endsWith("gt"_L1) && isParticiple(name)))
            return withCapitalBefore(word.from);
        const QStringList before = m_scan.wordsBefore(word.from, 1);
        const bool weak = capital && digits <= 3 &&
                          endsWithAny(name, m_scan.words.weakStreetEndings, 2) &&
                          !m_scan.words.placeLeads.contains(before.value(0)) &&
                          !endsWithAny(name, m_scan.words.generalEndings, 0);
        return weak ? std::optional(word.from) : std::nullopt;
    }

    /// «Kongens gate», «Karl Johans gt.», «Torget»
    std::optional<qsizetype> streetOfTwo(const WordAt &word, const QString &name) const
    {
        const auto before = wordBefore(word.from);
        const bool near =
            before && word.from - before->end == 1 && word.end - before->from > name.size() + 3;
        if (near && (isCapital(before->from) || small(*before).endsWith(u's')) &&
            (isSide(small(*before).toString()) ||
             !m_scan.words.harmless.contains(small(*before).toString())))
            return withCapitalBefore(before->from);
        static const QStringList alone{u"torget"_s, u"brygga"_s, u"kaia"_s, u"parken"_s};
        return isCapital(word.from) && alone.contains(name) ? std::optional(word.from)
                                                            : std::nullopt;
    }

    /// «Nedre» of «Nedre Storgate», «Karl» of «Karl Johans gate».
    qsizetype withCapitalBefore(qsizetype from) const
    {
        const auto before = wordBefore(from);
        const bool belongs = before && from - before->end == 1 && isCapital(before->from) &&
                             m_scan.text.at(from - 1) == u' ' && before->from > 0 &&
                             before->end - before->from > 1 && isCapital(from);
        return belongs ? before->from : from;
    }

    void town(const QRegularExpressionMatch &match)
    {
        const QString name = match.captured(2);
        const int code = match.captured(1).toInt();
        const bool yearLike = code >= 1950 && code < 2050;
        qsizetype before = match.capturedStart() - 1;
        while (m_scan.text.at(before) == u' ' && before > 0)
            --before;
        const QChar lead = m_scan.text.at(before);
        const bool own = lead == u',' || lead == u'\n' || before < 0;
        const bool capital = isCapital(match.capturedStart(2));
        const QChar next = m_scan.text.at(match.capturedEnd());
        const bool ends = next == u'\n' || next == u',' || next == u'.' || next == u')';
        const bool known = m_scan.words.places.contains(name);
        const bool isTown =
            known ? (own && (capital || ends)) || (capital && !yearLike)
                  : capital && own && ends && !yearLike && !m_scan.words.harmless.contains(name);
        if (isTown)
            add(match.capturedStart(), match.capturedEnd());
    }

    const GateScan &m_scan;
    const QString &m_small;
    GateFindings m_findings;
};

bool isLocalUnit(QChar unit) { return unit.isLetterOrNumber() || u"._%+-'"_s.contains(unit); }

/// Where the domain from \a from ends; \a from when there is none.
qsizetype domainEnd(const GateText &text, qsizetype from)
{
    constexpr qsizetype longest = 120;
    qsizetype end = from;
    qsizetype dot = -1;
    while (end - from < longest &&
           (text.at(end).isLetterOrNumber() || text.at(end) == u'-' ||
            (text.at(end) == u'.' && end > from && text.at(end + 1).isLetterOrNumber()))) {
        if (text.at(end) == u'.')
            dot = end;
        ++end;
    }
    return dot > from && end - dot > 2 && text.at(dot + 1).isLetter() ? end : from;
}

/// «ola.hansen at gmail.com», «ola krøllalfa gmail punktum com», «ola @ gmail . com». The
/// word «at» alone is a conjunction too: then the rest must look like an address.
void addSpelledEmails(const GateText &text, GateFindings &findings)
{
    static const QRegularExpression spelled(
        uR"((?<![\p{L}\d._-])([\p{L}\d][\p{L}\d._+-]{0,60}))"
        uR"((?: ?[\[({] ?(?:at|@|alfakrøll|krøllalfa) ?[\])}] ?| (at) | ?@[ \n]?)"
        uR"(| (?:alfakrøll|krøllalfa) ))"
        uR"(([\p{L}\d][\p{L}\d-]{1,60})(?: ?\. ?| ?[\[({]? ?(?:dot|punktum) ?[\])}]? ?))"
        uR"((?:com|no|net|org|se|dk|eu|uk|io)(?![\p{L}\d]))"_s);
    static const QStringList mailboxes{u"gmail"_s, u"hotmail"_s, u"outlook"_s, u"yahoo"_s,
                                       u"live"_s,  u"icloud"_s,  u"online"_s};
    static const QRegularExpression telling(u"[\\d._]"_s);
    for (auto matches = spelled.globalMatch(text.small()); matches.hasNext();) {
        const auto match = matches.next();
        const bool isWord = !match.captured(2).isEmpty();
        if (isWord && !match.captured(1).contains(telling) &&
            !mailboxes.contains(match.captured(3)))
            continue;
        const bool known = std::any_of(findings.begin(), findings.end(), [&](const auto &one) {
            return one.from < match.capturedEnd() && match.capturedStart() < one.end();
        });
        if (!known)
            findings.append(
                {AnonymityFinding::Kind::Email, match.capturedStart(), match.capturedLength()});
    }
}

} // namespace

GateFindings addressFindings(const GateScan &scan) { return AddressScan(scan).run(); }

GateFindings emailFindings(const GateScan &scan)
{
    GateFindings findings;
    static const QRegularExpression sign(
        uR"(@| ?[\(\[{] ?(?:at|a|alfakrøll|krøllalfa|@) ?[\)\]}] ?)"_s);
    const GateText &text = scan.text;
    qsizetype last = 0;
    for (auto matches = sign.globalMatch(text.small()); matches.hasNext();) {
        const auto match = matches.next();
        constexpr qsizetype longest = 64;
        qsizetype from = match.capturedStart();
        while (from > last && match.capturedStart() - from < longest &&
               isLocalUnit(text.at(from - 1)))
            --from;
        const qsizetype end = domainEnd(text, match.capturedEnd());
        if (from == match.capturedStart() || end == match.capturedEnd())
            continue;
        findings.append({AnonymityFinding::Kind::Email, from, end - from});
        last = end;
    }
    addSpelledEmails(text, findings);
    return findings;
}

} // namespace tvers
