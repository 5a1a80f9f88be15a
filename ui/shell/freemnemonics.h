// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Alt and a letter does one thing: what a place underlines is never what the menu
/// bar underlines.
#pragma once

#include <QObject>
#include <QSet>

class QMainWindow;

namespace tvers {

/// A button, or the label of a field, whose letter is the menu bar's gets another one of its
/// text, or none where all are taken. Whoever sets a text again need not know of it: letters
/// are looked at when something is shown, when the language changes, and before Alt works.
class FreeMnemonics : public QObject
{
    Q_OBJECT
public:
    /// Watches \a window, which it belongs to.
    explicit FreeMnemonics(QMainWindow *window);

    void settle();

    /// \a text with its mnemonic on a letter that is not \a taken, the beginnings of words
    /// first; without one where there is none.
    static QString freed(const QString &text, const QSet<QChar> &taken);
    /// The letter, upper case; null when there is none.
    static QChar letterOf(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settleSoon();
    QSet<QChar> lettersOfMenus() const;

    QMainWindow *m_window;
    bool m_isDue = false;
};

} // namespace tvers
