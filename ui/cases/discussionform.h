// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One discussion, edited in place: what was said, decided and agreed.
#pragma once

#include "core/cases/discussion.h"
#include "ui/municipality/formwidget.h"

#include <array>

class QPushButton;

namespace tvers {

class CaseBook;
class DayField;
class Desk;
class FittingQuestion;
class GatedText;
class MeasureList;
class NoticeLabel;
class OptionalDay;

/// Each field is saved when it is left. Where the discussion may not be so, nothing is
/// saved and the window says why.
class DiscussionForm : public FormWidget
{
    Q_OBJECT
public:
    DiscussionForm(Desk &desk, QWidget *parent = nullptr);

    void show(DiscussionId id);
    void toFirst(); ///< the focus goes to the first text

signals:
    void nameNeeded(); ///< what was decided needs a name, and the case has none

protected:
    QString words(const char *text) const override { return tr(text); }
    void retranslate() override;

private:
    void addFields();
    void listen();
    void fillChoices();
    void fill(const Discussion &one);
    void fillDecision(const Discussion &one);
    void follow();
    void tell();
    void changeGrounds();
    void finishOrOpen();
    void finish(const Discussion &one);
    Discussion wanted(const Discussion &before) const;
    QList<GatedText *> texts() const;
    void takeTexts(Discussion &now) const;
    QString groundsOf(const Discussion &one) const;

    Desk &m_desk;
    CaseBook &m_book;
    std::optional<DiscussionId> m_id;
    QLabel *m_grounds;
    QPushButton *m_change;
    std::array<GatedText *, 9> m_texts;
    FittingQuestion *m_fitting;
    QComboBox *m_decision;
    QComboBox *m_authority;
    QLabel *m_weight;
    NoticeLabel *m_needsName;
    MeasureList *m_measures;
    OptionalDay *m_followUp;
    OptionalDay *m_told;
    GatedText *m_toldTo;
    GatedText *m_toldBy;
    QComboBox *m_outcome;
    GatedText *m_archived;
    NoticeLabel *m_missing;
    QPushButton *m_finish;
};

} // namespace tvers
