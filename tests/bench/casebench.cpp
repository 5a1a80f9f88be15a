// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What finding a case costs among twenty thousand discussions, beside reading
/// over all their letters once: the median of some runs.
#include "core/cases/caseindex.h"
#include "tests/bench/median.h"

#include <QRandomGenerator>

#include <cstdio>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int discussions = 20000;
constexpr int wordsEach = 150;

/// A thousand words that do not exist.
QStringList someWords(QRandomGenerator &random)
{
    QStringList words;
    for (int i = 0; i < 1000; ++i) {
        QString word;
        for (quint32 letters = 3 + random.bounded(9U); letters > 0; --letters)
            word += QChar(u'a' + char16_t(random.bounded(26U)));
        words.append(word);
    }
    return words;
}

} // namespace

int main()
{
    QRandomGenerator random(2026);
    const QStringList words = someWords(random);
    CaseIndex index;
    QString all;
    for (int i = 0; i < discussions; ++i) {
        QStringList text;
        for (int word = 0; word < wordsEach; ++word)
            text.append(words[qsizetype(random.bounded(quint32(words.size())))]);
        index.put(CaseId::random(), {text.join(u' ')});
        all += text.join(u' ');
    }
    qsizetype found = 0;
    const double plain = bench::medianTime(9, [&] { found += all.count(u'\u00e5'); });
    const auto ratio = [&](const QString &typed) {
        return bench::medianTime(9, [&] { found += index.find(typed, 12).size(); }) / plain;
    };
    std::printf("a word that is there      %6.2f\n", ratio(words.first()));
    std::printf("the first letter of many  %6.2f\n", ratio(u"a"_s));
    std::printf("a word that is nowhere    %6.2f\n", ratio(u"finnesikke"_s));
    std::printf("three words, one nowhere  %6.2f\n",
                ratio(words[3] + u' ' + words[4] + u" finnesikke"_s));
    return found < 0 ? 1 : 0;
}
