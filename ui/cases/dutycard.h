// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The card about the duty to report: report yourself, at once.
#pragma once

#include "core/cases/discussioncase.h"
#include "ui/shell/retranslated.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace tvers {

class DayField;
class Desk;
class GatedText;

/// What the law asks of each; and whether it was assessed, by whom and when. What was
/// reported has no place here.
class DutyCard : public Retranslated<QFrame>
{
    Q_OBJECT
public:
    DutyCard(Desk &desk, QWidget *parent = nullptr);

    void show(const std::optional<DutyAssessment> &duty); ///< in silence
    void setPlace(const QString &place);                  ///< of its text, as GatedText
    void forget(); ///< what was typed; it is to be about something else
    /// Empty while it is not assessed, or nobody is said to have done it.
    std::optional<DutyAssessment> duty() const;
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    QLayout *answer();
    void follow();
    void retranslate() override;
    void tell();

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_law;
    QLabel *m_assessedLabel;
    QComboBox *m_assessed;
    QLabel *m_byLabel;
    GatedText *m_by;
    QLabel *m_dayLabel;
    DayField *m_day;
    std::optional<DutyAssessment> m_shown;
};

} // namespace tvers
