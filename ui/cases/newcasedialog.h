// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A new case: by name or not, of what type, and what it is about.
#pragma once

#include "core/cases/casetypes.h"
#include "core/cases/discussioncase.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace tvers {

class CaseBook;
class Desk;
class GatedText;
class ModeBadge;

class NewCaseDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a unit is proposed; whoever asks for a case may choose another.
    NewCaseDialog(Desk &desk, const std::optional<UnitId> &unit, QWidget *parent = nullptr);

    DiscussionCase newCase() const;

private:
    void fill(const std::optional<UnitId> &unit);
    void follow();
    CaseMode::Kind mode() const;

    Desk &m_desk;
    CaseBook &m_book;
    CaseId m_id = CaseId::random();
    QFormLayout *m_form;
    ModeBadge *m_badge;
    QComboBox *m_mode;
    QComboBox *m_child;
    QComboBox *m_type;
    QComboBox *m_stage;
    QComboBox *m_unit;
    GatedText *m_about;
    GatedText *m_reportedBy;
    QLabel *m_note;
    QPushButton *m_add;
};

} // namespace tvers
