// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a person sees in a page, and where they click.
#pragma once

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace tvers::sample {

/// Whether a text that is not hidden in \a page has these words.
inline bool sees(const QWidget &page, const QString &words)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(&page) && label->text().contains(words);
    });
}

/// The first button (or box to tick) in \a page whose text begins so, Alt key left out;
/// null where there is none.
template<typename Button>
Button *called(const QWidget &page, const QString &beginning)
{
    for (auto *one : page.findChildren<Button *>()) {
        if (one->text().remove(u'&').startsWith(beginning))
            return one;
    }
    return nullptr;
}

/// Presses the button called \a text in the next dialog that comes.
inline void answer(const QString &text)
{
    QTimer::singleShot(0, qApp, [text] {
        const QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return answer(text);
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                one->click();
        }
    });
}

} // namespace tvers::sample
