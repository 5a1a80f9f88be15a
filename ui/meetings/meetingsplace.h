// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings as a place: what comes, what nobody has finished, and the meeting itself.
#pragma once

#include "ui/meetings/heldedits.h"
#include "ui/meetings/meetingbook.h"
#include "ui/shell/retranslated.h"
#include "ui/shell/workplace.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tvers {

class MeetingSheet;

/// The list; Enter opens a meeting, Escape or the button goes back to it.
class MeetingsPlace : public Retranslated<WorkPlace>
{
    Q_OBJECT
public:
    explicit MeetingsPlace(Desk &desk, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("meetings"); }
    QString title() const override { return tr("Meetings"); }
    Symbol symbol() const override { return Symbol::Meetings; }
    bool canShow(const Thing &thing) const override;
    void showThing(const Thing &thing) override;

    const MeetingBook &book() const { return m_book; }
    MeetingSheet &sheet() { return *m_sheet; }
    void open(const QString &key); ///< the meeting's sheet; nothing when it is gone
    void backToList();
    // As the dialogs behind the buttons do it: the meeting is there, and opened.
    void add(const NewHeld &wanted);
    void take(const Booking &wanted);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void listen();
    void retranslate() override;
    void follow();
    void fill();
    void addSection(MeetingLine::Standing standing, const QString &heading);
    QString stateText(const MeetingLine &line) const;
    void openChosen();
    void addNew();
    void bookOne();
    void carryOut(const std::optional<NewLine> &line, QDate day);
    void openRecord(HeldMeetingId id);
    void goToYearOf(QDate day);
    QString chosen() const;
    QTreeWidgetItem *rowOf(const QString &key) const;

    Desk &m_desk;
    MeetingBook m_book;
    bool m_isStale = true; ///< read again when the place is seen
    QStackedWidget *m_pages;
    QLabel *m_purpose;
    QTreeWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_new;
    QPushButton *m_hours;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    MeetingSheet *m_sheet;
    QWidget *m_listPage;
    QWidget *m_sheetPage;
    QWidget *m_emptyPage;
};

} // namespace tvers
