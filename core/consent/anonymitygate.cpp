// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/anonymitygate.h"

#include <QRegularExpression>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

GateWords with(GateWords words, const QStringList &harmless)
{
    for (const QString &name : harmless) {
        const GateText text(name);
        const QStringList parts =
            QString(text.small()).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts)
            words.harmless.insert(part);
    }
    return words;
}

/// Those that overlap none of a kind before theirs; by place.
GateFindings withoutOverlaps(GateFindings findings)
{
    const auto byPlace = [](const AnonymityFinding &a, const AnonymityFinding &b) {
        return a.from != b.from ? a.from < b.from : a.kind < b.kind;
    };
    std::sort(findings.begin(), findings.end(), byPlace);
    GateFindings kept;
    for (const AnonymityFinding &one : findings) {
        bool dropped = false;
        while (!kept.isEmpty() && kept.last().end() > one.from && !dropped) {
            if (kept.last().kind <= one.kind)
                dropped = true;
            else
                kept.removeLast();
        }
        if (!dropped)
            kept.append(one);
    }
    return kept;
}

} // namespace

AnonymityGate::AnonymityGate(const Known &known, const GateWords &words) :
    m_words(with(words, known.harmless)), m_names(known.names, m_words)
{}

QList<AnonymityFinding> AnonymityGate::findings(const QString &text, QDate today) const
{
    Q_ASSERT(today.isValid());
    const GateText read(text);
    const GateScan scan{read, m_words, today};
    GateFindings found =
        withoutOverlaps(numberFindings(scan) + spokenFindings(scan) + birthDateFindings(scan) +
                        emailFindings(scan) + addressFindings(scan) + m_names.findings(scan) +
                        capitalFindings(scan));
    for (AnonymityFinding &one : found) {
        const qsizetype end = read.originEnd(one.end() - 1);
        one.from = read.origin(one.from);
        one.length = end - one.from;
    }
    return found;
}

QStringList namesInLines(const QString &text)
{
    QStringList names;
    static const QRegularExpression lineBreak(u"[\\r\\n]+"_s);
    for (const QString &line : text.split(lineBreak, Qt::SkipEmptyParts)) {
        if (const QString name = line.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace tvers
