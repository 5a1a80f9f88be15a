// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a pasted or imported table would add, and what was refused and why.
#pragma once

#include <QDialog>

namespace tvers {

class ImportPreview : public QDialog
{
    Q_OBJECT
public:
    struct Table {
        QStringList titles;
        QList<QStringList> rows;
        QStringList refused; ///< whole sentences
    };

    explicit ImportPreview(const Table &table, QWidget *parent = nullptr);

private:
    QWidget *added(const Table &table);
    QWidget *refused(const Table &table);
};

} // namespace tvers
