// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The law table of the file: its versions, and the municipality's own change.
#pragma once

#include "core/consent/consentlaw.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tvers {

class DayField;
class Desk;
class LawTableModel;
class NoticeLabel;

/// What is changed holds from a day on, as a version of its own; what was before stays
/// for the days before.
class LawPage : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    explicit LawPage(Desk &desk, QWidget *parent = nullptr);

    void follow();
    /// What is in the table holds from \a from on; \a decided: by whom, in words.
    void keep(QDate from, const QString &decided);

private:
    void layOut();
    void listen();
    void retranslate() override;
    void showVersion();
    void followDraft();
    bool isDraftChanged() const;
    void carryOut(const QString &text, const QString &value);

    Desk &m_desk;
    ConsentLaws m_laws;
    QString m_kept; ///< the setting as it is
    LawTableModel *m_model;
    QLabel *m_versionLabel;
    QComboBox *m_version;
    NoticeLabel *m_source;
    QTableView *m_table;
    NoticeLabel *m_problem;
    QLabel *m_dayLabel;
    DayField *m_day;
    QLabel *m_decidedLabel;
    QLineEdit *m_decided;
    QPushButton *m_addLine;
    QPushButton *m_endLine;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_builtIn;
};

} // namespace tvers
