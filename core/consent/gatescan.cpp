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

bool isInNumber(QChar unit)
{
    return unit.isDigit() || unit == u'.' || unit == u'/' || unit == u'-';
}

/// A day, a year, a telephone; not the 6 of «6 år».
bool isWholeNumber(QStringView number)
{
    constexpr qsizetype shortest = 4;
    return number.size() >= shortest;
}

bool isYear(QStringView number)
{
    constexpr qsizetype digits = 4;
    return number.size() == digits && (number.startsWith(u"19") || number.startsWith(u"20"));
}

/// The first letter after the full stop at \a at.
bool isCapitalAfter(const GateScan &scan, qsizetype at)
{
    ++at;
    while (scan.text.at(at) == u' ' || (scan.text.at(at) == u'\n' && at < scan.text.size()))
        ++at;
    return scan.text.at(at).isUpper();
}

/// An empty line, or a short line after which the next begins with a capital.
bool isParagraphEnd(const GateScan &scan, qsizetype lineBreak)
{
    constexpr qsizetype full = 45;
    if (scan.text.at(lineBreak - 1) == u'\n')
        return true;
    if (!scan.text.at(lineBreak + 1).isUpper() && scan.text.at(lineBreak + 1).isLetter())
        return false;
    for (qsizetype at = lineBreak - 1; lineBreak - at <= full; --at) {
        if (scan.text.at(at) == u'\n')
            return true;
    }
    return false;
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
        const bool number = unit.isDigit();
        if (!number && !isInWord(unit)) {
            if (unit == u'\n' && isParagraphEnd(*this, end - 1))
                break;
            if (unit != u' ' && unit != u'\n')
                mark = unit;
            --end;
            continue;
        }
        qsizetype begin = end;
        while (begin > last && (number ? isInNumber(small[begin - 1]) : isInWord(small[begin - 1])))
            --begin;
        const QString word = trimmed(small.mid(begin, end - begin));
        const bool capitalNext = mark == u'.' && number && isCapitalAfter(*this, end);
        if (capitalNext || (!number && !mark.isNull() && endsSentence(*this, mark, word)))
            break;
        if (!number ? !word.isEmpty() : isWholeNumber(word))
            found.append(!number        ? word
                         : isYear(word) ? yearAlone.toString()
                                        : otherNumber.toString());
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
