// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The rules of one arena, as far as they can be changed here.
#pragma once

#include "core/municipality/arenaproblems.h"
#include "core/municipality/municipalitypack.h"
#include "core/municipality/openquestion.h"
#include "ui/municipality/formwidget.h"

class QLineEdit;
class QPlainTextEdit;

namespace tvers {

class CadenceEditor;
class CheckRow;
class ConsentEditor;
class DeadlineEditor;
class DutyEditor;
class LinesField;
class NoticeLabel;
class ParticipantEditor;
class QuestionList;
class ResponsibleEditor;

/// Stores nothing: rules go in, and come out. What has no field stays as it was.
class ArenaForm : public FormWidget
{
    Q_OBJECT
public:
    explicit ArenaForm(SchoolYear year, QWidget *parent = nullptr);

    void setPack(const MunicipalityPack &pack); ///< whose roles there are to choose
    void setSpan(const DateSpan &days);         ///< of the year, on which the rules hold
    void show(const ArenaVersion &version);
    ArenaVersion version() const;
    QStringList problems() const; ///< in words; empty when version() can be kept
    /// To the field in which it is answered.
    void answer(const OpenQuestion &question);

signals:
    void changed(); ///< by whoever writes, not by show()
    void problemsChanged();

protected:
    QString words(const char *text) const override { return tr(text); }
    void retranslate() override;

private:
    void makeFields(SchoolYear year);
    void addRows();
    void listen();
    void keepAnswer(const OpenQuestion &question, const QString &text);
    void fillChoices();
    void showLists(const ArenaVersion &version);
    QList<FormBefore> forms() const;
    void follow(); ///< what depends on what is written

    ArenaVersion m_before;
    MunicipalityPack m_pack;
    QuestionList *m_questions;
    NoticeLabel *m_wrong;
    QLineEdit *m_name;
    QComboBox *m_kind;
    CheckRow *m_sectors;
    CheckRow *m_levels;
    QPlainTextEdit *m_purpose;
    ResponsibleEditor *m_lead;
    ResponsibleEditor *m_convener;
    CadenceEditor *m_cadence;
    NoticeLabel *m_cadenceText;
    QLineEdit *m_place;
    ConsentEditor *m_consent;
    QComboBox *m_records;
    ParticipantEditor *m_participants;
    DeadlineEditor *m_deadlines;
    DutyEditor *m_duties;
    LinesField *m_forms;
    LinesField *m_agenda;
    LinesField *m_decisions;
    NoticeLabel *m_rest;
    NoticeLabel *m_source;
};

} // namespace tvers
