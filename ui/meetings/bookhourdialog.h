// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The hours that a team offers for consultations: which are free, and to take one.
#pragma once

#include "ui/meetings/heldedits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace tvers {

class NoticeLabel;

class BookHourDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BookHourDialog(Desk &desk, QWidget *parent = nullptr);

    /// Arenas of the year looked at that offer consultations in hours of their own.
    static QStringList arenasWithHours(const Desk &desk);

    /// What is chosen: an hour to book, or one that is booked already.
    std::optional<Booking> wanted() const;
    const QList<ConsultationHour> &hours() const { return m_hours; }

private:
    void layOut();
    void fillArenas();
    void followArena();
    void fillHours();
    void followHour();
    QString arena() const;
    const ConsultationHour *chosen() const; ///< null when none is

    Desk &m_desk;
    QList<ConsultationHour> m_hours;
    QLabel *m_arenaLabel;
    QComboBox *m_arena;
    QLabel *m_listLabel;
    QTreeWidget *m_list;
    QComboBox *m_kind;
    QComboBox *m_unit;
    QComboBox *m_child;
    NoticeLabel *m_note;
    QPushButton *m_book;
};

} // namespace tvers
