// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gatescan.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype farthest = 90; // units: a line or so, so that scanning stays linear

bool isInWord(QChar unit) { return unit.isLetter() || unit == u'-' || unit == u'/'; }

/// A full stop ends the sentence unless a short word or an abbreviation stands before it.
bool endsSentence(const GateScan &scan, QChar mark, const QString &wordBefore)
{
    if (mark == u'!' || mark == u'?' || mark == u';')
        return true;
    constexpr qsizetype shortWord = 3;
    const GateWords &words = scan.words;
    return mark == u'.' && wordBefore.size() > shortWord &&
           !words.abbreviations.contains(wordBefore) && !words.idLabels.contains(wordBefore) &&
           !words.phoneLabels.contains(wordBefore) && !words.otherNumberLabels.contains(wordBefore);
}

QString trimmed(QString word)
{
    while (word.startsWith(u'-') || word.startsWith(u'/'))
        word.remove(0, 1);
    while (word.endsWith(u'-') || word.endsWith(u'/'))
        word.chop(1);
    return word;
}

} // namespace

QStringList GateScan::wordsBefore(qsizetype at, int most) const
{
    QStringList found;
    const QString &small = text.small();
    const qsizetype last = qMax<qsizetype>(0, at - farthest);
    QChar mark;
    for (qsizetype end = at; end > last && found.size() < most;) {
        const QChar unit = small[end - 1];
        if (!isInWord(unit)) {
            if (unit == u'\n' && end > 1 && small[end - 2] == u'\n')
                break;
            if (unit != u' ' && unit != u'\n')
                mark = unit;
            --end;
            continue;
        }
        qsizetype begin = end;
        while (begin > last && isInWord(small[begin - 1]))
            --begin;
        const QString word = trimmed(small.mid(begin, end - begin));
        if (!mark.isNull() && endsSentence(*this, mark, word))
            break;
        if (!word.isEmpty())
            found.append(word);
        mark = QChar();
        end = begin;
    }
    return found;
}

QStringList GateScan::wordsAfter(qsizetype at, int most) const
{
    QStringList found;
    const QString &small = text.small();
    const qsizetype last = qMin(small.size(), at + farthest);
    for (qsizetype from = at; from < last && found.size() < most;) {
        const QChar unit = small[from];
        if (unit == u'.' || unit == u'!' || unit == u'?' || unit == u';')
            break;
        if (!isInWord(unit)) {
            ++from;
            continue;
        }
        qsizetype end = from;
        while (end < last && isInWord(small[end]))
            ++end;
        if (const QString word = trimmed(small.mid(from, end - from)); !word.isEmpty())
            found.append(word);
        from = end;
    }
    return found;
}

} // namespace tvers
