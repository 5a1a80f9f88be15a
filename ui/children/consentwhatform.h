// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a consent is about: purposes, services, arenas, information, days.
#pragma once

#include "ui/children/consentasking.h"

class QLineEdit;

namespace tvers {

class DayField;

class ConsentWhatForm : public QWidget
{
    Q_OBJECT
public:
    ConsentWhatForm(const ConsentAsking &asking, const Consent &draft, QWidget *parent = nullptr);

    void writeTo(Consent &consent) const;
    QStringList purposes() const;
    void takeDays(); ///< what is typed in the day fields

signals:
    void changed();

private:
    void layOut();
    void followAsked();

    ConsentAsking m_asking;
    CheckList *m_purposes;
    CheckList *m_asked;
    CheckList *m_agreed;
    CheckList *m_arenas;
    QLineEdit *m_kinds;
    QLineEdit *m_kindsIn;
    QLineEdit *m_exclusions;
    DayField *m_from;
    DayField *m_to;
    DayField *m_reminder;
};

} // namespace tvers
