// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A page of the calendar in the window: seen, walked through, dragged in.
#pragma once

#include "ui/calendar/calendarcontent.h"
#include "ui/calendar/calendarlayout.h"
#include "ui/calendar/meetingedits.h"
#include "ui/shell/entriesview.h"

#include <QPixmap>

namespace tvers {

/// Decides nothing: it says what somebody wants. Its entries are the page's
/// meetings, and the days that have none.
class CalendarPageView : public EntriesView
{
    Q_OBJECT
public:
    enum class Editing { Allowed, Refused };

    explicit CalendarPageView(QWidget *parent = nullptr);

    void setContent(const CalendarContent &content);
    const CalendarContent *content() const { return m_content ? &*m_content : nullptr; }
    void setEditing(Editing editing) { m_editing = editing; }
    CalendarView view() const { return m_view; }
    /// The page of \a view with \a day on it; the first meeting of the day is chosen.
    void show(CalendarView view, QDate day);
    QDate day() const { return m_day; } ///< the chosen one
    const CalendarLayout &layout() const { return m_layout; }
    /// The chosen meeting, an index into the content; empty on a day without one.
    std::optional<qsizetype> chosenMeeting() const;
    void chooseMeeting(qsizetype meeting); ///< its page is shown
    QRect meetingRect(qsizetype meeting) const;
    void drawNow() { draw(); } ///< the whole page anew; for measuring

    qsizetype entries() const override { return m_entries.size(); }
    QString entryText(qsizetype entry) const override;
    QRect entryRect(qsizetype entry) const override;
    std::optional<qsizetype> entryAt(QPointF point) const override;
    std::optional<qsizetype> chosen() const override { return m_chosen; }
    void pick(qsizetype entry) override;
    void activate(qsizetype entry) override;

    QSize sizeHint() const override { return {760, 620}; }
    QSize minimumSizeHint() const override { return {320, 320}; }

signals:
    void chosenChanged();
    void pageChanged(); ///< other days are shown
    void activated();   ///< Enter, or a double click, on a meeting
    void newAsked(const tvers::MeetingWish &wish);
    void moveAsked(const tvers::MeetingWish &wish); ///< the chosen meeting
    void removeAsked();
    void copyAsked();
    void pasteAsked();
    void dayAsked();           ///< «go to date»
    void yearAsked(QDate day); ///< somebody walked out of the year, to \a day

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Entry {
        QDate day;
        std::optional<qsizetype> meeting; ///< index into the content
    };
    struct Drag {
        enum class Kind { Move, Stretch, New };
        Kind kind;
        QPointF from;
        int grip = 0; ///< minutes from the meeting's start to where it was taken
        bool isMoving = false;
        MeetingWish wish = {};
    };

    void place();
    void draw();
    double lineHeight() const;
    void choose(std::optional<qsizetype> entry);
    void goTo(QDate day);
    std::optional<qsizetype> entryOf(QDate day) const; ///< the first of the day
    std::optional<qsizetype> entryOfMeeting(qsizetype meeting) const;
    bool stepKey(Qt::Key key);
    bool letterKey(Qt::Key key);
    bool moveKey(const QKeyEvent &event);
    void stepDays(int days);
    void stepWithinDay(int by);
    void stepPage(int by);
    bool mayMove() const; ///< the chosen one
    bool mayMove(qsizetype meeting) const;
    void take(QPointF at);
    std::optional<Drag> dragFrom(QPointF at) const;
    void followDrag(QPointF at);
    QRectF ghost() const;
    QString ghostText() const;

    std::optional<CalendarContent> m_content;
    CalendarView m_view = CalendarView::Month;
    QDate m_day;
    Editing m_editing = Editing::Refused;
    CalendarLayout m_layout;
    qsizetype m_first = 0; ///< of the page's meetings, in the content
    QList<Entry> m_entries;
    std::optional<qsizetype> m_chosen;
    std::optional<Drag> m_drag;
    QPixmap m_drawing;
};

} // namespace tvers
