// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The chosen arena at the window's side: its rules, and from when a change holds.
#pragma once

#include "ui/municipality/arenaedits.h"
#include "ui/shell/retranslated.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace tvers {

class DayField;

class ArenaForm;
class NoticeLabel;

class ArenaPanel : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    explicit ArenaPanel(Desk &desk, QWidget *parent = nullptr);

    /// Another arena, or this one as the file has it now. What was changed and
    /// not saved stays, also while others are looked at.
    void show(const QString &identifier);
    QString shown() const { return m_identifier; }
    QStringList drafts() const { return m_drafts.keys(); }
    ArenaForm &form() { return *m_form; }
    void answer(const OpenQuestion &question);

    void correct(); ///< what is written has always held
    void changeFromDay();
    void discard();

signals:
    void draftsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QWidget *savingBar();
    void retranslate() override;
    void keepDraft();
    void followDraft();
    void tellWaiting() const;
    /// Where one was writing, before the bar goes with the button that was pressed.
    void backToField();
    DateSpan shownSpan() const;
    /// Carries \a edit out; the draft goes when it was taken.
    void carryOut(const Edit &edit);

    Desk &m_desk;
    QString m_identifier;
    std::optional<KeptArena> m_kept;
    std::optional<ArenaVersionRecord> m_version; ///< the one shown
    ArenaVersion m_rules;                        ///< as the file has them
    QHash<QString, ArenaVersion> m_drafts;
    QPointer<QWidget> m_field; ///< the one written in last

    NoticeLabel *m_span;
    QScrollArea *m_scrolling;
    ArenaForm *m_form;
    QWidget *m_bar;
    NoticeLabel *m_question;
    QPushButton *m_correct;
    QLabel *m_dayLabel;
    DayField *m_day;
    QPushButton *m_fromDay;
    QPushButton *m_discard;
};

} // namespace tvers
