// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The place with units, people, teams and closed days.
#pragma once

#include "ui/shell/retranslated.h"
#include "ui/shell/workplace.h"

class QTabWidget;

namespace tvers {

class Desk;
class UnitsPage;

class UnitsPlace : public Retranslated<WorkPlace>
{
    Q_OBJECT
public:
    explicit UnitsPlace(Desk &desk, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("units"); }
    QString title() const override { return tr("Units"); }
    Symbol symbol() const override { return Symbol::Units; }
    bool canShow(const Thing &thing) const override;
    void showThing(const Thing &thing) override;

private:
    void retranslate() override;

    QTabWidget *m_tabs;
    QList<UnitsPage *> m_pages;
};

} // namespace tvers
