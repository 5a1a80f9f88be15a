// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The door of a locked file.
#pragma once

#include "core/storage/key.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tvers {

class UnlockPage : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    explicit UnlockPage(QWidget *parent = nullptr);

    void showFile(const QString &path);
    void say(const Error &refusal); ///< why the key did not fit
    void hint(const QString &text);

    enum class State { Waiting, Trying };
    /// Says that a key is being tried, and takes no other meanwhile.
    void setState(State state);

signals:
    void keyGiven(const std::shared_ptr<const tvers::Key> &key);
    void lookWanted(); ///< without a key
    void leaveWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override; ///< forgets what was typed

private:
    void followState();
    void layOut();
    void retranslate() override;
    void give();
    void forget(); ///< what was typed
    void followKind();

    QLabel *m_file;
    QLabel *m_label;
    QLineEdit *m_secret;
    QCheckBox *m_shown;
    QCheckBox *m_isRecovery;
    QLabel *m_problem;
    QPushButton *m_unlock;
    QPushButton *m_look;
    QPushButton *m_leave;
    State m_state = State::Waiting;
};

} // namespace tvers
