// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What just happened, in a line above the place: said, not asked.
#pragma once

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace tvers {

/// Screen readers hear it as an alert. Stays until closed (Escape too) or replaced. Lies over
/// the foot of the place, so that nothing jumps when it comes.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Told, Warned };

    struct Notice {
        QString text;
        QString details = {};      ///< lines of a list that unfolds; empty: no list
        QAction *action = nullptr; ///< offered as a button
        Tone tone = Tone::Told;
    };

    explicit NoticeBar(QWidget *parent = nullptr);
    void say(const Notice &notice);
    /// At the lower edge of \a below from now on, as wide as it is.
    void lieOver(QWidget *below);

private:
    void settle();
    void followAction();
    void unfold(bool open);
    void retranslate();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_unfold;
    QPushButton *m_button;
    QToolButton *m_close;
    QListWidget *m_details;
    QAction *m_action = nullptr;
};

} // namespace tvers
