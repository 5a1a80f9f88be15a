// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/linesfield.h"

#include "ui/municipality/formwidget.h"

#include <QSignalBlocker>

#include <algorithm>

namespace tvers {

LinesField::LinesField(QWidget *parent) : QPlainTextEdit(parent)
{
    const int shown = 4;
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * (shown + 1));
}

void LinesField::show(const QList<LocalText> &texts, Language language)
{
    const QSignalBlocker silence(this);
    m_before = texts;
    m_language = language;
    QStringList lines;
    for (const LocalText &text : texts)
        lines.append(oneLine(text.in(language)));
    setPlainText(lines.join(u'\n'));
}

QList<LocalText> LinesField::texts() const
{
    QList<LocalText> texts;
    const QStringList lines = toPlainText().split(u'\n');
    for (const QString &line : lines) {
        const QString text = oneLine(line);
        const auto known =
            std::find_if(m_before.begin(), m_before.end(), [this, &text](const LocalText &before) {
                return oneLine(before.in(m_language)) == text;
            });
        if (!text.isEmpty())
            texts.append(known == m_before.end() ? LocalText{text} : *known);
    }
    return texts;
}

} // namespace tvers
