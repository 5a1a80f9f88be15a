// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a paper of twelve pages costs beside LibreOffice making a PDF of the same.
#include "core/documents/documentlayout.h"
#include "tests/bench/median.h"
#include "tests/bench/officepaper.h"
#include "tests/print/documentmaking.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace tvers;
using namespace tvers::testing;

namespace {

/// Milliseconds of one conversion, its beginning included: that is what a person waits
/// for. Zero where it is not installed or gives up.
double officeTime(const Document &paper)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    const QTemporaryDir folder;
    QFile html(folder.filePath(u"paper.html"_s));
    if (office.isEmpty() || !html.open(QIODevice::WriteOnly))
        return 0;
    html.write(bench::asHtml(paper));
    html.close();
    const QStringList arguments{u"-env:UserInstallation=file://"_s + folder.filePath(u"home"_s),
                                u"--headless"_s,
                                u"--convert-to"_s,
                                u"pdf:writer_web_pdf_Export"_s,
                                u"--outdir"_s,
                                folder.path(),
                                html.fileName()};
    const auto convert = [&] { QProcess::execute(office, arguments); };
    convert(); // makes its settings
    const double time = bench::medianTime(3, convert);
    return QFile::exists(folder.filePath(u"paper.pdf"_s)) ? time : 0;
}

} // namespace

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
    const double office = officeTime(paper);
    if (office > 0)
        std::printf("paper beside LibreOffice: %.3f of its %.0f ms (at most 0.2)\n",
                    (layout + writing) / office, office);
    else
        std::printf("paper beside LibreOffice: SKIPPED, soffice is not here\n");
    return 0;
}
