// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A half-year at Oppvekst: drop reports here, see who is missing, hand on sums.
#pragma once

#include "core/reports/reportround.h"
#include "core/storage/securebytes.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace tvers {

class Desk;
class FigureTree;

class RoundPage : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    explicit RoundPage(Desk &desk, QWidget *parent = nullptr);

    void follow();
    QWidget *first() const;
    /// Takes every report among \a paths, and in the folders among them; told below.
    void take(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QList<QPushButton *> buttons() const;
    void layOut();
    void retranslate() override;
    void fillPeriods();
    void showRound();
    void addRow(const Delivery &delivery);
    void showSums();
    QString unopened(const QStringList &units, Exactness why) const;
    QString stateOf(const Delivery &delivery) const;
    Result<bool> keep(const QString &path, QStringList &told);
    void showOwn();
    void askForFiles();
    void askForKey();
    void makeKey();
    void writeReminders();
    HalfYear half() const;

    Desk &m_desk;
    QList<ReceivedReport> m_received;
    QList<Delivery> m_deliveries;
    SecureBytes m_privateKey; ///< while somebody has given it; gone when the file is locked
    QComboBox *m_period;
    QPushButton *m_add;
    QPushButton *m_remind;
    QPushButton *m_own;
    QPushButton *m_key;
    QPushButton *m_makeKey;
    QLabel *m_state;
    QLabel *m_exactness; ///< of which units the exact numbers are known, and why not
    QLabel *m_told;
    QTreeWidget *m_units;
    FigureTree *m_sums;
};

} // namespace tvers
