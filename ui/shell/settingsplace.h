// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Language and looks of this machine; who may open this file.
#pragma once

#include "ui/shell/workplace.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace tvers {

class Desk;
class MachineSettings;

class SettingsPlace : public WorkPlace
{
    Q_OBJECT
public:
    SettingsPlace(Desk &desk, MachineSettings &settings, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    Symbol symbol() const override { return Symbol::Settings; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectAll();
    void retranslate();
    void fillChoices();
    void followKeys();

    void protect();
    void addUser();
    void changePassphrase();
    void removeUser();
    void renewRecoveryCode();
    QString chosenUser() const;

    Desk &m_desk;
    MachineSettings &m_settings;
    QGroupBox *m_machine;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_appearanceLabel;
    QComboBox *m_appearance;
    QLabel *m_roleLabel;
    QComboBox *m_role;
    QLabel *m_lockingLabel;
    QComboBox *m_locking;
    QGroupBox *m_keys;
    QLabel *m_keysText;
    QListWidget *m_ways;
    QLabel *m_fingerprint;
    QPushButton *m_protect;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_renew;
};

} // namespace tvers
