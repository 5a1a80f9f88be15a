// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What just happened, in a line above the place: said, not asked.
#pragma once

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;
class QTimer;
class QToolButton;

namespace tvers {

/// Screen readers hear it as an alert. Goes when it is closed (Escape too), replaced, or has
/// stood for a while and nobody is in it: neither the mouse, nor the focus, nor its list open.
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
    /// Half a minute, until somebody says another time; in milliseconds.
    void setStay(int milliseconds);
    void dismiss(); ///< says nothing any more

signals:
    void focusLeft(); ///< it was here, and this goes

private:
    void leave();
    void followAction();
    void unfold(bool open);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_unfold;
    QPushButton *m_button;
    QToolButton *m_close;
    QListWidget *m_details;
    QTimer *m_leaving;
    QAction *m_action = nullptr;
};

} // namespace tvers
