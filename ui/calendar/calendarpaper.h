// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The calendar on paper: a month, a week, or the school year as a list.
#pragma once

#include "core/documents/document.h"
#include "ui/calendar/calendarcontent.h"

namespace tvers {

/// Landscape, on as many pages as it takes. Holds the meetings that the window shows, in the
/// language it speaks: nothing about a single child.
class CalendarPaper
{
    Q_DECLARE_TR_FUNCTIONS(tvers::CalendarPaper)
public:
    /// What stands at the head and foot.
    struct About {
        QString municipality;
        QDateTime made;    ///< local time: its day is shown
        QString file = {}; ///< the file mark; may be empty
    };

    /// \pre lives no longer than \a content
    CalendarPaper(const CalendarContent &content, About about) :
        m_content(content), m_about(std::move(about))
    {}

    Document month(QDate day) const; ///< whole weeks down, weekdays across
    Document week(QDate day) const;  ///< days across, meetings down
    Document list() const;           ///< of the school year: a line each

private:
    Document paper(const QString &title) const;
    QList<qsizetype> meetingsOn(QDate day) const;
    TableCell dayCell(QDate day, bool isNumbered) const;
    TextTable weeks(const DateSpan &days, bool areNumbered) const;
    TableRow line(qsizetype meeting) const;

    const CalendarContent &m_content;
    About m_about;
};

} // namespace tvers
