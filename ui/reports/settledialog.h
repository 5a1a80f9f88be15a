// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One table in which meetings without a log are settled: held, or called off and why.
#pragma once

#include "core/exchange/reportfile.h"
#include "core/minutes/heldmeeting.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;

namespace tvers {

class Desk;
class GatedText;

/// A row a meeting, a question a column; Tab goes from one to the next, and a letter
/// chooses. What nobody says anything of stays as it is.
class SettleDialog : public QDialog
{
    Q_OBJECT
public:
    /// How a meeting went.
    struct Answer {
        CalendarMeeting meeting;
        /// Empty: it was held, without a log. Not signed yet.
        std::optional<HeldMeeting::Cancelling> cancelling = {};
    };

    /// \a begun: ids of meetings whose log somebody has begun; they are only named.
    SettleDialog(Desk &desk, const ReportDraft &draft, const QList<MeetingId> &begun,
                 QWidget *parent = nullptr);

    QList<Answer> answers() const; ///< of those that somebody has said something of

private:
    struct Row {
        CalendarMeeting meeting;
        QComboBox *how;
        QComboBox *cause;
        GatedText *words;
    };
    QStringList addRows(QWidget *page, const ReportDraft &draft, const QList<MeetingId> &begun);
    void addHeads(QGridLayout &grid);
    void addRow(QGridLayout &grid, const CalendarMeeting &meeting, const QString &name);
    void sayAllHeld();
    void follow();
    QString nameOf(const CalendarMeeting &meeting, const QString &arena) const;

    Desk &m_desk;
    QList<Row> m_rows;
    QLabel *m_state;
    QDialogButtonBox *m_buttons;
};

} // namespace tvers
