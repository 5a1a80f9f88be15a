// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetfiles.h"

#include "core/documents/taggedwheel.h"
#include "core/exchange/systemreason.h"
#include "core/exchange/wholefile.h"
#include "ui/print/painterrenderer.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/svgwriter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SheetFile {
    QString path;
    QByteArray bytes;
};

QByteArray toPng(const DrawingSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    toImage(sheet).save(&buffer, "PNG");
    return bytes;
}

/// "F.svg" and 1 give "F-2.svg".
QString pathOf(const QString &path, qsizetype sheet)
{
    const qsizetype point = path.lastIndexOf(u'.');
    return sheet == 0 ? path
                      : u"%1-%2%3"_s.arg(path.left(point)).arg(sheet + 1).arg(path.mid(point));
}

QList<SheetFile> filesOf(const DrawingList &drawing, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return {{path, toPdf(tagged(drawing))}};
    QList<SheetFile> files;
    for (qsizetype i = 0; i < drawing.sheets.size(); ++i)
        files.append(
            {pathOf(path, i), ending == "png"_L1 ? toPng(drawing.sheets[i]) : toSvg(drawing, i)});
    return files;
}

} // namespace

Result<> writePaper(const TaggedDrawing &paper, const QString &path)
{
    return writeWhole(toPdf(paper), path);
}

QStringList sheetFileEndings() { return {u"pdf"_s, u"png"_s, u"svg"_s}; }

Result<QStringList> writeSheets(const DrawingList &drawing, const QString &path)
{
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const SheetFile &file : filesOf(drawing, path)) {
        written.push_back(std::make_unique<QSaveFile>(file.path));
        QSaveFile &save = *written.back();
        if (!save.open(QIODevice::WriteOnly) || save.write(file.bytes) != file.bytes.size() ||
            !save.flush())
            return notWritable(save);
    }
    QStringList paths;
    for (const auto &file : written) {
        if (!file->commit())
            return notWritable(*file);
        paths.append(file->fileName());
    }
    return paths;
}

} // namespace tvers
