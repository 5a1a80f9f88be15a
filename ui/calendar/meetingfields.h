// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Day, hours and place of a meeting, to be edited.
#pragma once

#include "ui/calendar/meetingedits.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QCheckBox;
class QDialog;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace tvers {

class DayField;

class MeetingFields : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    explicit MeetingFields(QWidget *parent = nullptr);

    void show(const MeetingWish &wish);
    /// An end that is not after the start counts as none.
    MeetingWish wish() const;
    /// False while the day cannot be read; says so then.
    bool isReadable();

signals:
    void edited(); ///< a field was left with something else in it

private:
    void retranslate() override;
    void tell();
    void followHours();
    void followStart();

    QFormLayout *m_form;
    DayField *m_day;
    QCheckBox *m_hasHours;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QLineEdit *m_place;
    QList<QLabel *> m_labels;
    MeetingWish m_shown;
};

/// The buttons of a dialog that asks for a new meeting: «Add» (Ok) closes it only
/// when \a fields can be read.
QDialogButtonBox *newMeetingButtons(QDialog &dialog, MeetingFields &fields);

} // namespace tvers
