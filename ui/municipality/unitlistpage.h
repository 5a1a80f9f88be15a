// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The tab with kindergartens, schools and other places.
#pragma once

#include "ui/municipality/directorypage.h"

namespace tvers {

class UnitTableModel;

class UnitListPage : public DirectoryPage
{
    Q_OBJECT
public:
    explicit UnitListPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Units"); }

protected:
    TablePage::Words words() const override;
    void followRows() override;
    int rowOf(const QString &id) const override;
    QString addOne() override;
    void remove(const QList<int> &rows) override;
    void take(const QString &text) override;
    void writeCalendarOf(int row) override;

private:
    UnitListPage(Desk &desk, UnitTableModel *model, QWidget *parent);

    UnitTableModel *m_model;
};

} // namespace tvers
