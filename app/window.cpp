// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "ui/calendar/calendarplace.h"
#include "ui/cases/casesplace.h"
#include "ui/cases/measuresplace.h"
#include "ui/children/childrenplace.h"
#include "ui/meetings/meetingsplace.h"
#include "ui/meetings/overviewmeetings.h"
#include "ui/municipality/arenasplace.h"
#include "ui/municipality/unitsplace.h"
#include "ui/planning/planplace.h"
#include "ui/reports/reportsplace.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/overviewplace.h"
#include "ui/shell/programicon.h"
#include "ui/shell/settingsplace.h"
#include "ui/toolbox/toolboxplace.h"
#include "ui/wheel/wheelplace.h"

#include <QApplication>
#include <QTimer>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QList<WorkPlace *> makePlaces(Desk &desk, MachineSettings &settings)
{
    auto *overview = new OverviewPlace(desk);
    overview->addSource([&desk] { return meetingSections(desk); });
    return {overview,
            new WheelPlace(desk),
            new CalendarPlace(desk),
            new PlanPlace(desk),
            new MeetingsPlace(desk),
            new CasesPlace(desk),
            new ChildrenPlace(desk),
            new MeasuresPlace(desk),
            new ReportsPlace(desk),
            new UnitsPlace(desk),
            new ArenasPlace(desk),
            new ToolboxPlace(desk),
            new SettingsPlace(desk, settings)};
}

int runWindow(QApplication &application)
{
    QApplication::setWindowIcon(programIcon());
    MachineSettings settings;
    speak(settings.language());
    Looks::apply(settings.appearance());
    MainWindow window({{PublicHolidays::builtIn(), [] { return QDateTime::currentDateTime(); }},
                       settings,
                       [&settings](Desk &desk) { return makePlaces(desk, settings); }});
    window.show();
    const QString file = application.arguments().value(1);
    if (!file.isEmpty())
        QTimer::singleShot(0, &window, [&window, file] { window.openFile(file); });
    return QApplication::exec();
}

} // namespace tvers
