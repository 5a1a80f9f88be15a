// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The tab with kindergartens, schools and other places.
#pragma once

#include "ui/municipality/unitspage.h"

class QPushButton;

namespace tvers {

class TablePage;
class UnitTableModel;

class UnitListPage : public UnitsPage
{
    Q_OBJECT
public:
    explicit UnitListPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Units"); }
    void follow() override;
    bool choose(const QString &id) override;

protected:
    void retranslate() override;

private:
    void followChosen();
    void writeCalendar();
    void add();
    void remove(const QList<int> &rows);
    void take(const QString &text);

    UnitTableModel *m_model;
    TablePage *m_page;
    QPushButton *m_export;
};

} // namespace tvers
