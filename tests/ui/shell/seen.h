// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a person sees in a page, and where they click.
#pragma once

#include <QLabel>

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

} // namespace tvers::sample
