// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caseindex.h"

#include <algorithm>

namespace tvers {

namespace {

/// Small letters, composed, words with one space before each.
QString folded(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString words;
    words.reserve(plain.size() + 1);
    bool inWord = false;
    for (const QChar sign : plain) {
        const bool isPart = sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
        if (isPart && !inWord)
            words += u' ';
        if (isPart)
            words += sign;
        inWord = isPart;
    }
    return words;
}

constexpr qsizetype enoughInside = 4;

} // namespace

void CaseIndex::put(CaseId id, const QStringList &texts)
{
    const QString text = folded(texts.join(u'\n'));
    const auto place = m_places.constFind(id);
    if (place != m_places.cend()) {
        m_texts[*place] = text;
        return;
    }
    m_places.insert(id, m_ids.size());
    m_ids.append(id);
    m_texts.append(text);
}

void CaseIndex::remove(CaseId id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return;
    m_texts[*place].clear();
    m_places.erase(place);
}

void CaseIndex::clear()
{
    m_places.clear();
    m_ids.clear();
    m_texts.clear();
}

QList<CaseId> CaseIndex::find(const QString &typed, qsizetype most) const
{
    QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : wanted) {
        if (word.size() < enoughInside)
            word.prepend(u' ');
    }
    // the longest is the rarest
    std::sort(wanted.begin(), wanted.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QList<CaseId> found;
    for (qsizetype i = m_ids.size() - 1; i >= 0 && !wanted.isEmpty() && found.size() < most; --i) {
        const bool isHit = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return m_texts[i].contains(word);
        });
        if (isHit)
            found.append(m_ids[i]);
    }
    return found;
}

} // namespace tvers
