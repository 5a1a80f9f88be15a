// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/calendarexport.h"

#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/written.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::CalendarExport)
};

} // namespace

void exportCalendar(Desk &desk, const CalendarOwner &owner, QWidget *parent)
{
    // Whose it is stays out of the name: it would stand in lists of recent files.
    const QString year = desk.schoolYear().text().replace(u'/', u'-');
    const QString ending = QStringLiteral(".ics");
    QString path = QFileDialog::getSaveFileName(
        parent, Words::tr("Write a calendar"),
        inDocuments(Words::tr("Meetings %1").arg(year), ending), Words::tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    const auto written = writeCalendar(
        desk.store(), {owner, desk.schoolYear(), Suggestions::LeftOut, desk.holidays(), desk.now()},
        path);
    if (!written)
        return showError(parent, written.error());
    tellWritten({path}, parent);
}

} // namespace tvers
