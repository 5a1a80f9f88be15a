// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The tab with those who work with children.
#pragma once

#include "ui/municipality/unitspage.h"

class QPushButton;

namespace tvers {

class ProfessionalTableModel;
class TablePage;

class PeoplePage : public UnitsPage
{
    Q_OBJECT
public:
    explicit PeoplePage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("People"); }
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

    ProfessionalTableModel *m_model;
    TablePage *m_page;
    QPushButton *m_export;
};

} // namespace tvers
