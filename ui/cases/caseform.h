// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The fields of a case, edited in place.
#pragma once

#include "core/cases/casetypes.h"
#include "core/cases/discussioncase.h"
#include "ui/municipality/formwidget.h"

#include <array>

namespace tvers {

class DayField;
class Desk;
class FittingQuestion;
class GatedText;
class OptionalDay;

/// Says what somebody wants; whether it becomes so is the listener's.
class CaseForm : public FormWidget
{
    Q_OBJECT
public:
    CaseForm(Desk &desk, QWidget *parent = nullptr);

    /// In silence; what is being typed stays.
    void show(const DiscussionCase &one, const CaseTypes &types);
    void setReadOnly(bool readOnly);
    void toAbout(); ///< the focus goes to the description

signals:
    void edited(const tvers::DiscussionCase &after);

protected:
    QString words(const char *text) const override { return tr(text); }
    void retranslate() override;

private:
    void addFields();
    void listen();
    void fillChoices();
    void followMode();
    void tell();
    DiscussionCase wanted() const;
    QList<GatedText *> texts() const;

    Desk &m_desk;
    std::optional<DiscussionCase> m_shown;
    CaseTypes m_types;
    std::array<QComboBox *, 3> m_type;
    QComboBox *m_stage;
    QComboBox *m_unit;
    GatedText *m_about;
    FittingQuestion *m_fitting;
    QComboBox *m_asked;
    GatedText *m_notAsked;
    GatedText *m_reportedBy;
    DayField *m_received;
    OptionalDay *m_deadline;
    GatedText *m_followedBy;
};

} // namespace tvers
