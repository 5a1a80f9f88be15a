// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The tab with those who work with children.
#pragma once

#include "ui/municipality/unitspage.h"

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
    void add();
    void remove(const QList<int> &rows);
    void take(const QString &text);

    ProfessionalTableModel *m_model;
    TablePage *m_page;
};

} // namespace tvers
