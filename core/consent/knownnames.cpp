// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/knownnames.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

/// One word of the text that is, or holds, a part of a known name.
struct KnownNames::Hit {
    qsizetype from;
    qsizetype end;
    Owners names;
    bool ordinary; ///< the part is an ordinary word too
    bool capital;
};

namespace {

/// Letters with hyphens and apostrophes inside.
qsizetype wordEnd(const GateText &text, qsizetype from)
{
    qsizetype at = from;
    while (isWordUnit(text.at(at)) || (at > from && (text.at(at) == u'-' || text.at(at) == u'\'') &&
                                       isWordUnit(text.at(at + 1))))
        ++at;
    return at;
}

bool isBetweenNames(const GateText &text, qsizetype from, qsizetype to)
{
    constexpr qsizetype widest = 4;
    if (to - from > widest)
        return false;
    for (qsizetype at = from; at < to; ++at) {
        if (text.at(at) != u' ' && text.at(at) != u'\n' && text.at(at) != u'-')
            return false;
    }
    return true;
}

/// The ways in which a letter is written where it cannot be typed, itself first.
QStringList plainOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'å': return {u"å"_s, u"aa"_s, u"a"_s};
    case u'ä':
    case u'æ': return {u"æ"_s, u"ae"_s, u"a"_s};
    case u'ö':
    case u'ø': return {u"ø"_s, u"oe"_s, u"o"_s};
    default: break;
    }
    const QString apart = QString(letter).normalized(QString::NormalizationForm_D);
    QStringList ways{QString(letter)};
    if (apart.size() > 1)
        ways.append(apart.left(1));
    return ways;
}

} // namespace

KnownNames::KnownNames(const QStringList &names, const GateWords &words) : m_words(words)
{
    qsizetype number = 0;
    for (const QString &name : names) {
        const GateText text(name);
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!isWordUnit(text.at(at)))
                continue;
            const qsizetype end = wordEnd(text, at);
            const QString part = text.small().mid(at, end - at);
            learn(part, number);
            if (part.contains(u'-'))
                learn(QString(part).remove(u'-'), number); // «Annemarie»
            const QStringList halves = part.split(u'-');
            for (const QString &half : halves) {
                if (halves.size() > 1)
                    learn(half, number);
            }
            at = end;
        }
        ++number;
    }
}

void KnownNames::learn(const QString &part, qsizetype name)
{
    if (part.size() <= 1 || m_words.nameParticles.contains(part)) // no initials
        return;
    m_parts[part].insert(name);
    learnPlain(part, name);
}

/// «Bjoern», «Bjorn», «Aase», «Ase», and «Åse» for somebody whom the file calls «Aase».
void KnownNames::learnPlain(const QString &part, qsizetype name)
{
    constexpr qsizetype most = 27; // three letters, three ways each
    QStringList ways{QString()};
    for (const QChar unit : part) {
        const QStringList letters = plainOf(unit);
        QStringList longer;
        for (const QString &way : std::as_const(ways)) {
            for (const QString &letter : letters) {
                if (longer.size() < most)
                    longer.append(way + letter);
            }
        }
        ways = longer;
    }
    QString nordic = part;
    ways.append(nordic.replace(u"aa"_s, u"å"_s).replace(u"oe"_s, u"ø"_s).replace(u"ae"_s, u"æ"_s));
    // «Vår» without its ring, «Øst» without its stroke: words, and names of nobody.
    static const QStringList words{u"var"_s, u"varen"_s, u"mal"_s, u"ost"_s,
                                   u"ode"_s, u"bare"_s,  u"far"_s, u"sol"_s};
    for (const QString &way : std::as_const(ways)) {
        if (way == part || way.size() <= 2 || words.contains(way))
            continue;
        m_plain[way].insert(name);
        const bool isOneLetter = way.size() == part.size();
        if (isOneLetter && m_words.ordinaryNames.contains(part))
            m_unsure.insert(way);
    }
}

/// «Oppdiktsens», «Jens'», «Ylva's»; then the plural of a family.
std::optional<KnownNames::Owners> KnownNames::partsOf(const QString &word) const
{
    for (const QString &ending : {u""_s, u"s"_s, u"'s"_s, u"'"_s, u"es"_s}) {
        if (!word.endsWith(ending))
            continue;
        const auto found = m_parts.constFind(word.chopped(ending.size()));
        if (found != m_parts.constEnd())
            return *found;
    }
    return pluralOf(word);
}

std::optional<KnownNames::Owners> KnownNames::pluralOf(const QString &word) const
{
    constexpr qsizetype shortest = 4; // «Mo» in «moene» is nobody
    if (m_words.harmless.contains(word))
        return std::nullopt;
    for (const QString &ending : {u"ene"_s, u"enes"_s, u"ane"_s, u"anes"_s, u"er"_s, u"ers"_s,
                                  u"ar"_s, u"ars"_s, u"erne"_s}) {
        const QString stem = word.chopped(qMin(ending.size(), word.size()));
        if (stem.size() < shortest || !word.endsWith(ending) ||
            m_words.ordinaryNames.contains(stem))
            continue;
        const auto found = m_parts.constFind(stem);
        if (found != m_parts.constEnd())
            return *found;
    }
    return std::nullopt;
}

std::optional<KnownNames::Hit> KnownNames::pieceAt(const GateScan &scan, qsizetype from,
                                                   qsizetype end) const
{
    const QString word = scan.text.small().mid(from, end - from);
    const auto names = partsOf(word);
    if (!names)
        return plainAt(scan, from, end);
    const auto isOrdinary = [this](const QString &one) {
        return m_words.ordinaryNames.contains(one);
    };
    const bool ordinary = isOrdinary(word) ||
                          (word.endsWith(u's') && isOrdinary(word.chopped(1))) ||
                          (word.endsWith("'s"_L1) && isOrdinary(word.chopped(2)));
    const bool genitive = scan.text.at(end) == u'\'' && !isWordUnit(scan.text.at(end + 1)) &&
                          u"sxz"_s.contains(word.back());
    return Hit{from, genitive ? end + 1 : end, *names, ordinary, scan.text.at(from).isUpper()};
}

/// A name without its æ, ø, å: with a capital, as «ase» and «pal» may be anything; short
/// ones are only warned of.
std::optional<KnownNames::Hit> KnownNames::plainAt(const GateScan &scan, qsizetype from,
                                                   qsizetype end) const
{
    constexpr qsizetype sure = 6;   // letters: no other word
    constexpr qsizetype unsure = 3; // «Pal», «Ase» is longer
    QString word = scan.text.small().mid(from, end - from);
    for (const QString &ending : {u""_s, u"s"_s, u"'s"_s, u"es"_s}) {
        const auto found = word.endsWith(ending) ? m_plain.constFind(word.chopped(ending.size()))
                                                 : m_plain.constEnd();
        const bool capital = scan.text.at(from).isUpper();
        if (found == m_plain.constEnd() || (!capital && found.key().size() < sure))
            continue;
        const bool isShort = found.key().size() <= unsure || m_unsure.contains(found.key()) ||
                             m_words.harmless.contains(word);
        return Hit{from, end, *found, isShort, capital};
    }
    return std::nullopt;
}

/// «Yl-va», which is no name in any of its halves.
std::optional<KnownNames::Hit> KnownNames::joinedAt(const GateScan &scan, qsizetype from,
                                                    qsizetype end) const
{
    QString word = scan.text.small().mid(from, end - from);
    if (!word.contains(u'-'))
        return std::nullopt;
    word.remove(u'-');
    const auto names = partsOf(word);
    if (!names || m_words.ordinaryNames.contains(word))
        return std::nullopt;
    return Hit{from, end, *names, false, scan.text.at(from).isUpper()};
}

/// «YlvaOppdiktsen»: names that somebody wrote together.
std::optional<KnownNames::Hit> KnownNames::camelAt(const GateScan &scan, qsizetype from,
                                                   qsizetype end) const
{
    for (qsizetype at = from, begin = from; at < end; ++at) {
        const bool turns =
            at + 1 == end || (scan.text.at(at).isLower() && scan.text.at(at + 1).isUpper());
        if (!turns)
            continue;
        const bool isWhole = begin == from && at + 1 == end;
        if (auto piece = isWhole ? std::nullopt : pieceAt(scan, begin, at + 1))
            return Hit{from, end, piece->names, piece->ordinary, piece->capital};
        begin = at + 1;
    }
    return std::nullopt;
}

/// «Y l v a», «y.l.v.a», «Y-l-v-a»: letters each by itself, with one sign between all.
std::optional<KnownNames::Hit> KnownNames::spelledAt(const GateScan &scan, qsizetype from) const
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 40;
    const QChar sign = scan.text.at(from + 1);
    if (!u" .-,/·"_s.contains(sign) || isWordUnit(scan.text.at(from - 1)))
        return std::nullopt;
    QString word(scan.text.smallAt(from));
    qsizetype end = from + 1;
    while (scan.text.at(end) == sign && word.size() < longest) {
        qsizetype next = end + 1;
        if (sign != u' ' && scan.text.at(next) == u' ')
            ++next;
        if (!isWordUnit(scan.text.at(next)) || isWordUnit(scan.text.at(next + 1)))
            break;
        word += scan.text.smallAt(next);
        end = next + 1;
    }
    const auto names = word.size() < shortest ? std::nullopt : partsOf(word);
    if (!names)
        return std::nullopt;
    return Hit{from, end, *names, false, true};
}

/// The word as a whole, or the first part between its hyphens: «Ylva-saken».
std::optional<KnownNames::Hit> KnownNames::hitAt(const GateScan &scan, qsizetype from,
                                                 qsizetype end) const
{
    if (auto whole = pieceAt(scan, from, end))
        return whole;
    if (auto joined = joinedAt(scan, from, end))
        return joined;
    if (auto camel = camelAt(scan, from, end))
        return camel;
    std::optional<Hit> best;
    for (qsizetype at = from; at < end;) {
        qsizetype next = at;
        while (next < end && scan.text.at(next) != u'-')
            ++next;
        auto piece = pieceAt(scan, at, next);
        if (piece && best) {
            best->end = piece->end;
            best->ordinary = best->ordinary && piece->ordinary;
        } else if (piece) {
            best = piece;
        }
        at = next + 1;
    }
    return best;
}

QList<KnownNames::Hit> KnownNames::hitsIn(const GateScan &scan) const
{
    QList<Hit> hits;
    for (qsizetype at = 0; at < scan.text.size(); ++at) {
        if (!isWordUnit(scan.text.at(at)))
            continue;
        qsizetype end = wordEnd(scan.text, at);
        auto hit = hitAt(scan, at, end);
        if (!hit && (hit = spelledAt(scan, at)))
            end = hit->end;
        if (hit)
            hits.append(*hit);
        at = end;
    }
    return hits;
}

GateFindings KnownNames::findings(const GateScan &scan) const
{
    GateFindings findings;
    if (m_parts.isEmpty())
        return findings;
    const QList<Hit> hits = hitsIn(scan);
    for (qsizetype i = 0; i < hits.size();) {
        Hit whole = hits[i];
        bool several = false;
        bool lowered = !whole.capital;
        qsizetype next = i + 1;
        while (next < hits.size() && whole.names.intersects(hits[next].names) &&
               isBetweenNames(scan.text, whole.end, hits[next].from)) {
            whole.end = hits[next].end;
            whole.names.intersect(hits[next].names);
            whole.ordinary = whole.ordinary && hits[next].ordinary;
            lowered = lowered || !hits[next].capital;
            several = true;
            ++next;
        }
        if (!whole.ordinary || (several && !lowered))
            findings.append(
                {AnonymityFinding::Kind::KnownName, whole.from, whole.end - whole.from});
        else if (whole.capital)
            findings.append(
                {AnonymityFinding::Kind::OrdinaryName, whole.from, whole.end - whole.from});
        i = next;
    }
    return findings;
}

} // namespace tvers
