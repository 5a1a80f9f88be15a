// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The tab with the days on which single units are closed.
#pragma once

#include "ui/municipality/unitspage.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tvers {

class CalendarForm;

class ClosedDaysPage : public UnitsPage
{
    Q_OBJECT
public:
    explicit ClosedDaysPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Closed days"); }
    void follow() override;

protected:
    void retranslate() override;

private:
    void showCalendar();
    void importDays();
    SchoolCalendar::Entries entries() const; ///< of the unit that is shown
    void change(const SchoolCalendar::Entries &entries);

    QLabel *m_label;
    QComboBox *m_unit;
    QLabel *m_none;
    CalendarForm *m_form;
    QPushButton *m_import;
    std::optional<UnitId> m_shown;
};

} // namespace tvers
