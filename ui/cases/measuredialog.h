// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A new measure: what, who and until when; the rest before the meeting is finished.
#pragma once

#include "core/cases/discussion.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace tvers {

class Desk;
class MeasureFields;

class MeasureDialog : public QDialog
{
    Q_OBJECT
public:
    MeasureDialog(Desk &desk, const Measure &start, const Discussion &of,
                  QWidget *parent = nullptr);

    Measure measure() const;
    QStringList notTheChild() const; ///< as MeasureFields

private:
    void follow();

    MeasureFields *m_fields;
    QLabel *m_missing;
    QPushButton *m_save;
};

} // namespace tvers
