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
    if (part.size() > 1 && !m_words.nameParticles.contains(part)) // no initials
        m_parts[part].insert(name);
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
        return std::nullopt;
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

/// The word as a whole, or the first part between its hyphens: «Ylva-saken».
std::optional<KnownNames::Hit> KnownNames::hitAt(const GateScan &scan, qsizetype from,
                                                 qsizetype end) const
{
    if (auto whole = pieceAt(scan, from, end))
        return whole;
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

GateFindings KnownNames::findings(const GateScan &scan) const
{
    GateFindings findings;
    if (m_parts.isEmpty())
        return findings;
    QList<Hit> hits;
    for (qsizetype at = 0; at < scan.text.size(); ++at) {
        if (!isWordUnit(scan.text.at(at)))
            continue;
        const qsizetype end = wordEnd(scan.text, at);
        if (const auto hit = hitAt(scan, at, end))
            hits.append(*hit);
        at = end;
    }
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
