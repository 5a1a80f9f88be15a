// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What it costs to have the window on the screen, beside an empty window of
/// Qt's: time until it is painted, and memory. Each in a process of its own, by
/// turns; the median of them.
#include "app/window.h"
#include "tests/bench/median.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int turns = 15;

/// Ends the program when its window has been painted for the first time, and
/// says how much memory that took at most, in KiB.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

long peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

int showUntilPainted(QMainWindow &window)
{
    FirstPaint watcher;
    window.installEventFilter(&watcher);
    window.resize(1280, 800);
    window.show();
    QApplication::exec();
    std::printf("%ld\n", peakMemory());
    return 0;
}

int showOurs()
{
    const QTemporaryDir home;
    MachineSettings settings(home.filePath(u"tvers.ini"_s));
    speak(Language::Bokmaal);
    Looks::apply(Looks::Appearance::Light);
    MainWindow window({{PublicHolidays::builtIn(), &QDateTime::currentDateTime},
                       settings,
                       [&settings](Desk &desk) { return makePlaces(desk, settings); }});
    return showUntilPainted(window);
}

struct Cost {
    double milliseconds = 0;
    double kib = 0;
};

Cost costOf(const QString &which)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {which});
    process.waitForFinished();
    return {double(timer.nsecsElapsed()) / 1e6, process.readAllStandardOutput().toDouble()};
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString which = QCoreApplication::arguments().value(1);
    if (which == "empty"_L1) {
        QMainWindow window;
        return showUntilPainted(window);
    }
    if (which == "tvers"_L1)
        return showOurs();
    QList<double> times[2], memory[2];
    for (int turn = 0; turn < turns; ++turn) {
        for (const int ours : {0, 1}) {
            const Cost cost = costOf(ours ? u"tvers"_s : u"empty"_s);
            times[ours].append(cost.milliseconds);
            memory[ours].append(cost.kib);
        }
    }
    std::printf("window painted: %.0f ms, an empty Qt window's %.0f ms: %.2f times (at most 2.0)\n",
                bench::median(times[1]), bench::median(times[0]),
                bench::median(times[1]) / bench::median(times[0]));
    std::printf("memory: %.1f MiB, an empty Qt window's %.1f MiB: %.2f times (at most 2.0)\n",
                bench::median(memory[1]) / 1024, bench::median(memory[0]) / 1024,
                bench::median(memory[1]) / bench::median(memory[0]));
    return 0;
}
