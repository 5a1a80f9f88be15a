// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How long a wheel takes to lay out and to write: the median of some runs.
#include "core/wheel/wheeldrawing.h"
#include "tests/wheel/wheelmaking.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/print/svgwriter.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>
#include <functional>

using namespace tvers;
using namespace tvers::testing;

namespace {

double median(const std::function<void()> &work)
{
    QList<double> times;
    for (int run = 0; run < 9; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measure(int arenas, int entries)
{
    const auto wheel = madeUpWheel(arenas, entries);
    const auto texts = textsFor(wheel);
    const QtTextMeasurer measurer;
    const Typesetter type(measurer); // keeps what it has measured, as the window's does
    const WheelSetting setting{wheel, texts, type, sheetOf(Paper::A4)};
    const auto drawing = drawSheets(setting);
    qsizetype glyphs = 0;
    for (const DrawingSheet &sheet : drawing.sheets) {
        for (const DrawingItem &item : sheet.items) {
            for (const DrawnPart &part : item.parts) {
                if (const auto *text = std::get_if<DrawnText>(&part))
                    glyphs += text->run.glyphs.size();
            }
        }
    }
    std::printf("%5d entries in %2d arenas: wheel %6.2f ms, list %6.2f ms, sheets %6.2f ms, "
                "PDF %6.2f ms, %lld bytes, %lld glyphs, %lld sheets\n",
                entries, arenas, median([&] { (void)layoutWheel(setting); }),
                median([&] { (void)layoutList(setting); }),
                median([&] { (void)drawSheets(setting); }), median([&] { (void)toPdf(drawing); }),
                static_cast<long long>(toPdf(drawing).size()), static_cast<long long>(glyphs),
                static_cast<long long>(drawing.sheets.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    for (const auto &[arenas, entries] : {std::pair{4, 35}, {10, 100}, {12, 400}, {30, 1000}})
        measure(arenas, entries);
    return 0;
}
