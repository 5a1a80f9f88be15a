// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/overviewplace.h"
#include "ui/shell/programicon.h"
#include "ui/shell/settingsplace.h"

#include <QApplication>
#include <QTimer>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

int runWindow(QApplication &application)
{
    QApplication::setWindowIcon(programIcon());
    MachineSettings settings;
    speak(settings.language());
    Looks::apply(settings.appearance());
    const auto makePlaces = [&settings](Desk &desk) -> QList<WorkPlace *> {
        return {new OverviewPlace(desk), new SettingsPlace(desk, settings)};
    };
    MainWindow window({{PublicHolidays::builtIn(), [] { return QDateTime::currentDateTime(); }},
                       settings,
                       makePlaces});
    window.show();
    const QString file = application.arguments().value(1);
    if (!file.isEmpty())
        QTimer::singleShot(0, &window, [&window, file] { window.openFile(file); });
    return QApplication::exec();
}

} // namespace tvers
