// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What just happened, in a line above the place: said, not asked.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tvers {

/// Screen readers hear it as an alert. Stays until closed or replaced.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Told, Warned };

    struct Notice {
        QString text;
        QString details =
            {}; ///< behind the whole text's tool tip and a screen reader's description
        QAction *action = nullptr; ///< offered as a button
        Tone tone = Tone::Told;
    };

    explicit NoticeBar(QWidget *parent = nullptr);
    void say(const Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QAction *m_action = nullptr;
};

} // namespace tvers
