// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The tab with those who work with children.
#pragma once

#include "ui/municipality/directorypage.h"

namespace tvers {

class ProfessionalTableModel;

class PeoplePage : public DirectoryPage
{
    Q_OBJECT
public:
    explicit PeoplePage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("People"); }

protected:
    TablePage::Words words() const override;
    void followRows() override;
    int rowOf(const QString &id) const override;
    QString addOne() override;
    void remove(const QList<int> &rows) override;
    void take(const QString &text) override;
    void writeCalendarOf(int row) override;

private:
    PeoplePage(Desk &desk, ProfessionalTableModel *model, QWidget *parent);

    ProfessionalTableModel *m_model;
};

} // namespace tvers
