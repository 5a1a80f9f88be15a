// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a part of a cadence is called, and whose meeting it visits.
#pragma once

#include "core/calendar/cadence.h"
#include "ui/municipality/formwidget.h"

class QLineEdit;

namespace tvers {

class PartNames : public FormWidget
{
    Q_OBJECT
public:
    explicit PartNames(QWidget *parent = nullptr);

    void setNamesOf(const CadencePart &part);
    LocalText name() const;
    LocalText guestIn() const;

signals:
    void changed();

protected:
    QString words(const char *text) const override { return tr(text); }

private:
    CadencePart m_before{Unspecified{}};
    QLineEdit *m_name;
    QLineEdit *m_guestIn;
};

} // namespace tvers
