// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One of the places in the window's left column.
#pragma once

#include "core/municipality/openquestion.h"
#include "ui/shell/symbols.h"

#include <QPointer>
#include <QWidget>

namespace tvers {

/// What a place can be asked to show: an entry of the year, an arena, a unit …
struct Thing {
    enum class Kind {
        Entry,
        Meeting,
        HeldMeeting, ///< to run it and note what came of it
        Arena,
        Unit,
        Professional,
        Team,
        Question,
        Holiday,
        Case,
        Measure,
        Child,
        Report,
        Plan,
        NewYear ///< no place shows it: it is begun
    };

    Kind kind;
    /// WheelEntry::id (of meetings too), CalendarMeeting::key, MeetingLine::key or
    /// "held." and HeldMeeting::id, Arena::id, the id's text,
    /// questionId(), the first day (ISO 8601), HalfYear's text, or
    /// SchoolYear's.
    QString id;
    friend bool operator==(const Thing &, const Thing &) = default;
};

/// Something that was searched for.
struct SearchHit {
    Thing thing;
    QString text;   ///< "Nærværsteam, tirsdag 6. oktober 2026, uke 41"
    QString detail; ///< what it is: "Meeting", "Arena", "School"
};

/// An open question of \a arena, or of the municipality where that is empty.
QString questionId(const QString &arena, const OpenQuestion &question);

/// A place says its name again on QEvent::LanguageChange, and is there in every
/// state of the file: empty, locked, only looked at.
class WorkPlace : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString key() const = 0; ///< for settings and tests: never changed, never shown
    virtual QString title() const = 0;
    virtual Symbol symbol() const = 0;

    /// What gets the focus when one comes to the place. (No focus proxy: Qt 6.4 would go
    /// there with Tab too, past everything before it.)
    QWidget *first() const { return m_first.data(); }
    /// Its side of the window for what is chosen in it; null when it has none. One that
    /// lies in the place itself stays there.
    virtual QWidget *details() { return nullptr; }
    virtual bool canShow(const Thing &) const { return false; }
    /// Chooses \a thing and gives it the focus. \pre canShow(thing)
    virtual void showThing(const Thing &) {}
    /// Somebody has written here what is not in the file yet.
    virtual bool hasUnsaved() const { return false; }
    /// The least it can do with: what is larger when there is room is no reason to scroll.
    int heightForWidth(int width) const override;

    /// What of the place's own fits what was \a typed in the window's search field; for
    /// what is not on the desk. At most \a most.
    virtual QList<SearchHit> find(const QString &, qsizetype) const { return {}; }

signals:
    void asked(const tvers::Thing &thing); ///< somebody wants to go there
    void detailsChanged();                 ///< details() appeared or went
    void detailsTurned();                  ///< details() is about another thing now
    void unsavedChanged();                 ///< hasUnsaved()

protected:
    void setFirst(QWidget *first) { m_first = first; }
    /// Whom or what details() is about from now on, empty when nothing: says so when that is
    /// another, and not when the same is shown anew after an edit.
    void turnDetailsTo(const QString &thing);

private:
    QPointer<QWidget> m_first;
    QString m_about; ///< what details() is
};

} // namespace tvers
