// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where, when and with whom a case is discussed, and whether it may be.
#pragma once

#include "core/cases/discussion.h"
#include "ui/cases/arenachoice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace tvers {

class CheckRow;
class DayField;
class GatedText;

/// Asks the consent rule with each change and says its answer; what it does not allow
/// cannot be recorded.
class GroundsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a start: the discussion as it is, or a new one of the case.
    GroundsDialog(Desk &desk, const DiscussionCase &about, const Discussion &start,
                  QWidget *parent = nullptr);

    Discussion discussion() const;

private:
    void addFields();
    void addNamedFields();
    bool mayConfide() const;
    void listen();
    void fillArenas();
    void fillPresent();
    void letLeave();
    void ask();
    void take(QWidget *part); ///< puts it in the column
    QList<ConsentParticipant> present() const;

    Desk &m_desk;
    DiscussionCase m_case;
    Discussion m_start;
    QList<ArenaChoice> m_arenas;
    QStringList m_leaving;
    QFormLayout *m_form;
    QComboBox *m_arena;
    DayField *m_day;
    QWidget *m_presentBox;
    QList<QCheckBox *> m_services; ///< in the order of the pack
    QCheckBox *m_guardians;
    QCheckBox *m_child;
    QComboBox *m_asked;
    GatedText *m_notAsked;
    QComboBox *m_purpose;
    QComboBox *m_basis;
    GatedText *m_reason;
    QCheckBox *m_beyond;
    QCheckBox *m_confides; ///< of an age at which it may ask that nobody is told
    QLabel *m_answer;
    QPushButton *m_leave;
    QPushButton *m_record;
};

} // namespace tvers
