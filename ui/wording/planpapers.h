// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The møteplan as papers to hang up, take along and send.
#pragma once

#include "core/documents/document.h"
#include "core/exchange/changelist.h"
#include "core/planning/plansheet.h"
#include "ui/wording/daywording.h"

#include <QTranslator>

#include <memory>

namespace tvers {

/// In the language asked for, whatever the window speaks. Everything is readable in black
/// and white: what is marked has a word too.
class PlanPapers
{
#ifdef TVERS_NEVER // for lupdate, which asks whose words tr() says
    Q_DECLARE_TR_FUNCTIONS(tvers::PlanPapers)
#endif
public:
    /// What stands at the head and foot of each.
    struct About {
        const MunicipalityPack &pack;
        QDateTime made;    ///< local time: its day is shown
        QString file = {}; ///< the file mark; may be empty
    };

    PlanPapers(const About &about, Language language);

    /// Units down, weeks across, landscape; as many weeks side by side as can be read.
    Document plan(const PlanSheet &sheet, Paper paper) const;
    /// What a unit hangs on its wall.
    Document unit(const UnitSheet &sheet, Paper paper = Paper::A4) const;
    /// «Torsdagsark»: what a contact person takes along, a page for each day.
    /// \pre there is one, and all are of the same person
    Document days(const QList<DaySheet> &sheets, Paper paper = Paper::A4) const;
    /// What is not as \a owner, a unit, a person or an arena, was told.
    Document changes(const QList<ToldChange> &changes, const QString &owner) const;

private:
    QString tr(const char *text, const char *comment = nullptr, int count = -1) const;
    Document paper(const QString &title, const PageSetup &page) const;
    /// How the cells of a plan are written.
    struct CellLook {
        double width;       ///< of a week's column, in mm
        bool weekday;       ///< each says its weekday: they are not all the same
        QStringList places; ///< shown as A, B, …; empty: by name
    };
    CellLook cellLook(const PlanSheet &sheet, double width, double wideEnough) const;
    QList<Block> key(const PlanSheet &sheet, const CellLook &look) const;
    TextTable band(const PlanSheet &sheet, const QList<IsoWeek> &weeks, const CellLook &look) const;
    TableRow monthsOf(const QList<IsoWeek> &weeks) const;
    TableCell cell(const QList<SheetMeeting> &meetings, const CellLook &look) const;
    TextTable meetingTable(const QList<SheetMeeting> &meetings) const;
    QList<Block> dayBlocks(const DaySheet &sheet) const;
    QString where(const std::optional<CalendarEvent> &event) const;
    QString word(ToldChange::Kind kind) const;
    QString people(const SheetMeeting &meeting) const;
    QString service(const QString &word) const;
    QString shortDay(QDate day) const;  ///< "to. 1.10."
    QString shortDate(QDate day) const; ///< "1.10."
    QString dayOfYear(QDate day) const; ///< "torsdag 1. oktober"
    QString longDate(QDate day) const;  ///< "1. oktober 2026"
    QString hours(const SheetMeeting &meeting) const;
    QString what(const SheetMeeting &meeting) const;

    const About m_about;
    Language m_language;
    DayWording m_days;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_words;
};

} // namespace tvers
