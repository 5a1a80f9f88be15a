// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a paper of twelve pages costs beside its text alone.
#include "core/documents/documentlayout.h"
#include "tests/bench/median.h"
#include "tests/print/documentmaking.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"

#include <QGuiApplication>

#include <cstdio>

using namespace tvers;
using namespace tvers::testing;

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QtTextMeasurer measurer;
    const Typesetter type(measurer);
    (void)toPdf(layoutDocument(fullPaper(type, 1), type)); // the letters are read once
    const Document paper = fullPaper(type, 260);
    const TaggedDrawing laidOut = layoutDocument(paper, type);
    const double layout = bench::medianTime(9, [&] {
        const Typesetter fresh(measurer); // nothing measured before
        (void)layoutDocument(paper, fresh);
    });
    const double writing = bench::medianTime(9, [&] { (void)toPdf(laidOut); });
    std::printf("paper: %d pages, laid out %.1f ms, written %.1f ms, %lld bytes, %lld parts\n",
                laidOut.sheets(), layout, writing, static_cast<long long>(toPdf(laidOut).size()),
                static_cast<long long>(laidOut.nodes().size()));
    return 0;
}
