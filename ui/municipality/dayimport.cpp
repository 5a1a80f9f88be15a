// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/dayimport.h"

#include "core/exchange/foreigntext.h"
#include "core/exchange/icsreader.h"
#include "ui/municipality/tableimport.h"
#include "ui/shell/errorbox.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::DayImport)
};

using Kind = CalendarLine::Kind;

Result<ReadTable<ProposedDays>> proposedIn(const QString &path, const DayImport &into)
{
    const auto text = readForeignFile(path);
    if (!text)
        return text.error();
    const bool isCalendar = path.endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive);
    if (!isCalendar && !looksLikeCalendar(*text))
        return closingDaysFrom(rowsOf(*text), into.holidays);
    const auto years = DateSpan::make(into.year.first(), into.year.last().addYears(1));
    if (!years)
        return years.error();
    return toldDaysFromCalendar(*text, path, *years, into.holidays);
}

/// One answer for all days whose names say nothing; without it they are refused.
void askForKinds(ReadTable<ProposedDays> &table, QWidget *parent)
{
    QStringList names;
    for (const ProposedDays &days : table.read) {
        if (!days.kind && !names.contains(days.name))
            names.append(days.name);
    }
    if (names.isEmpty())
        return;
    const int shown = 8;
    const QStringList kinds{Words::tr("leave them out"), Words::tr("closed days"),
                            Words::tr("school holidays")};
    bool said = false;
    const QString kind = QInputDialog::getItem(
        parent, Words::tr("What are these days?"),
        Words::tr("Tvers cannot tell whether these are days off: %1")
            .arg(names.first(qMin(names.size(), qsizetype(shown))).join(QStringLiteral(", "))),
        kinds, 0, false, &said);
    const qsizetype chosen = kinds.indexOf(kind);
    for (ProposedDays &days : table.read) {
        if (said && chosen > 0 && !days.kind)
            days.kind = chosen == 1 ? Kind::ClosingDay : Kind::SchoolHoliday;
    }
}

} // namespace

QList<CalendarLine> importedDays(const DayImport &into, QWidget *parent)
{
    const QString path =
        QFileDialog::getOpenFileName(parent, Words::tr("Import days off"), {},
                                     Words::tr("Calendars and tables (*.ics *.csv *.txt *.tsv)"));
    if (path.isEmpty())
        return {};
    auto proposed = proposedIn(path, into);
    if (!proposed) {
        showError(parent, proposed.error());
        return {};
    }
    askForKinds(*proposed, parent);
    return confirmed(newLines(*proposed, {into.entries}), parent);
}

} // namespace tvers
