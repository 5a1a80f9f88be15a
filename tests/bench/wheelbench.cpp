// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How long a wheel takes to lay out, to write and to look at: the median of
/// some runs.
#include "core/documents/taggedwheel.h"
#include "core/progress.h"
#include "core/wheel/wheeldrawing.h"
#include "tests/bench/median.h"
#include "tests/wheel/wheelmaking.h"
#include "ui/print/pageplayer.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/print/svgwriter.h"
#include "ui/wheel/wheelview.h"

#include <QApplication>
#include <QBuffer>
#include <QMouseEvent>
#include <QPdfWriter>

#include <cstdio>

using namespace tvers;
using namespace tvers::testing;

namespace {

/// The middle of nine runs.
double middle(const std::function<void()> &work) { return bench::medianTime(9, work); }

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
    std::printf("%5d entries in %2d arenas: wheel %6.2f ms (1000: at most 16), list %6.2f ms, "
                "sheets %6.2f ms, "
                "PDF %6.2f ms, %lld bytes, %lld glyphs, %lld sheets\n",
                entries, arenas, middle([&] { (void)layoutWheel(setting); }),
                middle([&] { (void)layoutList(setting); }),
                middle([&] { (void)drawSheets(setting); }),
                middle([&] { (void)toPdf(tagged(drawing)); }),
                static_cast<long long>(toPdf(tagged(drawing)).size()),
                static_cast<long long>(glyphs), static_cast<long long>(drawing.sheets.size()));
}

/// A wheel for each of thirty units, drawn and written one after the other, beside Qt's own
/// writer, which tags nothing.
void measureThirty()
{
    const QtTextMeasurer measurer;
    const Typesetter type(measurer);
    QList<AnnualWheel> wheels;
    for (int unit = 0; unit < 30; ++unit)
        wheels.append(madeUpWheel(10, 80 + unit));
    int told = 0;
    const Progress progress{[&told](int done, int) { told = done; }};
    const auto all = [&](const std::function<void(const DrawingList &)> &write) {
        for (qsizetype i = 0; i < wheels.size(); ++i) {
            const WheelTexts texts = textsFor(wheels[i]);
            write(drawSheets({wheels[i], texts, type, sheetOf(Paper::A4)}));
            progress.report(int(i) + 1, int(wheels.size()));
        }
    };
    const double ours = bench::medianTime(
        3, [&] { all([](const DrawingList &drawing) { (void)toPdf(tagged(drawing)); }); });
    const double plain = bench::medianTime(3, [&] {
        all([](const DrawingList &drawing) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            QPdfWriter device(&buffer);
            prepare(device, drawing);
            playPages(device, drawing);
        });
    });
    std::printf("%d wheels as PDF: %.0f ms (at most 3000), %.2f of Qt's untagged writer\n", told,
                ours, ours / plain);
}

/// A pointer that goes from marker to marker, each time until it is on the screen.
void measureHover(int arenas, int entries)
{
    WheelContent content{madeUpWheel(arenas, entries), {}, {}, schoolYear().first()};
    content.texts = textsFor(content.wheel);
    content.words.resize(content.wheel.entries.size());
    WheelView view;
    view.resize(1000, 900);
    view.setContent(content);
    view.show();
    QCoreApplication::processEvents();
    qsizetype next = 0;
    const auto hover = [&view, &next] {
        next = (next + 37) % view.entries();
        const QPointF at = QRectF(view.markerRect(next)).center();
        QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(&view, &move);
        QCoreApplication::processEvents();
    };
    std::printf("%5d entries in %2d arenas: repaint on hover %6.2f ms (at most 4), whole picture "
                "%6.2f ms\n",
                entries, arenas, middle(hover), middle([&view] {
                    QPalette other = view.palette(); // draws all of it anew
                    other.setColor(QPalette::Window, QColor::fromHsl(0, 0, rand() % 200));
                    view.setPalette(other);
                    view.repaint();
                }));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    for (const auto &[arenas, entries] : {std::pair{4, 35}, {10, 100}, {12, 400}, {30, 1000}})
        measure(arenas, entries);
    measureThirty();
    measureHover(4, 35);
    measureHover(30, 1000);
    return 0;
}
