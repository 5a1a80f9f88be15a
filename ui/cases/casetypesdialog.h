// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's own list of «type sak».
#pragma once

#include "core/cases/casetypes.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace tvers {

/// Types are renamed, added, and taken out of use; those that cases have stay there.
class CaseTypesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CaseTypesDialog(const CaseTypes &types, QWidget *parent = nullptr);

    CaseTypes types() const;

    /// The rows as they are written, whole or not; for DialogDraft.
    QString rows() const;
    void setRows(const QString &rows);

private:
    void addRow(const CaseType &type);
    void add();
    void follow();

    CaseTypes m_before;
    QTableWidget *m_table;
    QPushButton *m_save;
};

} // namespace tvers
