// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From which day?
#pragma once

#include <QDate>
#include <QDialog>

namespace tvers {

class DayField;

class DayDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString explanation;
        QString label;
        QString accept; ///< what its button does
    };

    DayDialog(const Words &words, QDate proposed, QWidget *parent = nullptr);

    QDate day() const;

private:
    DayField *m_day;
};

} // namespace tvers
