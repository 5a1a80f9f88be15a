// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Reports as a place: a unit's own, or all of them at Oppvekst.
#pragma once

#include "ui/shell/workplace.h"

class QLabel;
class QStackedWidget;

namespace tvers {

class Desk;
class RoundPage;
class UnitReportPage;

/// With a unit looked at (or a file of one unit) its report; else the whole round.
class ReportsPlace : public WorkPlace
{
    Q_OBJECT
public:
    explicit ReportsPlace(Desk &desk, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("reports"); }
    QString title() const override { return tr("Reports"); }
    Symbol symbol() const override { return Symbol::Export; }

    bool canShow(const Thing &thing) const override { return thing.kind == Thing::Kind::Report; }
    void showThing(const Thing &thing) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void later();
    void follow();
    void retranslate();

    Desk &m_desk;
    QLabel *m_purpose;
    QStackedWidget *m_pages;
    UnitReportPage *m_unit;
    RoundPage *m_round;
    bool m_isStale = true; ///< what it shows is of before; read again when it is seen
};

} // namespace tvers
