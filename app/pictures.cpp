// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Pictures of every place, with an example in it: for the README, and for
/// whoever has no display. Not shipped.
#include "app/window.h"
#include "core/planning/planner.h"
#include "core/planning/planwishes.h"
#include "core/storage/examplefile.h"
#include "ui/planning/planedits.h"
#include "ui/planning/planplace.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
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

/// A møteplan of the arena that gives out windows, as the set-up proposes it.
void makeMeetingPlan(Desk &desk)
{
    for (const ArenaRecord &arena : desk.content().arenas) {
        const auto wish = proposedWish(desk, arena.id);
        if (!wish || wish->setup.rooms.isEmpty())
            continue;
        desk.carryOut(keepPlan(desk, *wish));
        const auto board = PlanBoard::make(desk, desk.content().plans.first());
        const auto plan = board ? makePlan(board->problem()) : std::nullopt;
        if (plan)
            desk.carryOut(
                placeMeetings(desk, *board, withWishes(board->problem(), *plan, {}).placed));
        return;
    }
}

bool take(MainWindow &window, const QDir &folder, const QString &suffix)
{
    QTextStream out(stdout);
    for (WorkPlace *place : window.work()->places()) {
        window.work()->go(place->key());
        if (auto *plan = qobject_cast<PlanPlace *>(place); plan && plan->board())
            plan->choose(plan->board()->id(0));
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
    Desk *opened = nullptr;
    MainWindow window(
        {{PublicHolidays::builtIn(), morning}, settings, [&settings, &opened](Desk &desk) {
             opened = &desk;
             return makePlaces(desk, settings);
         }});
    window.resize(pictureSize);
    window.show();
    window.makeExampleAt(u"holmestrand"_s, home.filePath(u"Holmestrand.tvers"_s));
    if (opened)
        makeMeetingPlan(*opened);
    if (window.work())
        window.work()->notices().hide();
    bool done = window.work() && take(window, folder, {});
    Looks::apply(Looks::Appearance::Dark);
    done = done && take(window, folder, u"-dark"_s);
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
