// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Pictures of every place, with an example in it: for the README, and for
/// whoever has no display. Not shipped.
#include "app/window.h"
#include "core/storage/examplefile.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workpage.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimeZone>

namespace {

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

/// Every picture is of the same morning, so that the same Tvers makes the same.
QDateTime morning() { return {{2026, 11, 12}, {9, 30}}; }

constexpr QSize pictureSize(1360, 850);

/// Two turns, because layouts follow their contents one event later.
void settle()
{
    for (int turn = 0; turn < 2; ++turn)
        QCoreApplication::processEvents();
}

bool take(MainWindow &window, const QDir &folder, const QString &suffix)
{
    QTextStream out(stdout);
    for (const WorkPlace *place : window.work()->places()) {
        window.work()->go(place->key());
        settle();
        const QString path = folder.filePath(place->key() + suffix + u".png"_s);
        if (!window.grab().save(path))
            return false;
        out << QDir::toNativeSeparators(path) << '\n';
    }
    return true;
}

/// The offscreen platform says of itself what it has not.
void saySilently(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(saySilently);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1, u"."_s));
    if (!folder.mkpath(u"."_s))
        return EXIT_FAILURE;
    const QTemporaryDir home;
    MachineSettings settings(home.filePath(u"tvers.ini"_s));
    speak(Language::Bokmaal);
    Looks::apply(Looks::Appearance::Light);
    MainWindow window({{PublicHolidays::builtIn(), morning}, settings, [&settings](Desk &desk) {
                           return makePlaces(desk, settings);
                       }});
    window.resize(pictureSize);
    window.show();
    window.makeExampleAt(u"holmestrand"_s, home.filePath(u"Holmestrand.tvers"_s));
    bool done = window.work() && take(window, folder, {});
    Looks::apply(Looks::Appearance::Dark);
    done = done && take(window, folder, u"-dark"_s);
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
