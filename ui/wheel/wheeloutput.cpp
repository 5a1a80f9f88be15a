// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheeloutput.h"

#include "core/documents/taggedwheel.h"
#include "ui/print/sheetfiles.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/paperprinting.h"
#include "ui/shell/previewdialog.h"
#include "ui/shell/symbols.h"
#include "ui/shell/written.h"
#include "ui/wheel/wheelpaper.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QPrinter>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

WheelOutput::WheelOutput(std::function<const WheelContent &()> content, QWidget *place) :
    QObject(place),
    m_content(std::move(content)),
    m_place(place),
    m_paper(new QPushButton(place)),
    m_export(new QPushButton(place))
{
    for (const auto &button : {m_paper, m_export})
        button->setMenu(new QMenu(button));
    m_paper->setIcon(iconOf(Symbol::Print));
    m_export->setIcon(iconOf(Symbol::Export));
    connect(m_paper->menu()->addAction(QString()), &QAction::triggered, this, &WheelOutput::print);
    connect(m_paper->menu()->addAction(QString()), &QAction::triggered, this,
            &WheelOutput::preview);
    for (const Paper paper : {Paper::A4, Paper::A3})
        connect(m_export->menu()->addAction(QString()), &QAction::triggered, this,
                [this, paper] { askForFile(paper); });
}

void WheelOutput::setEnabled(bool isThereAnything)
{
    m_paper->setEnabled(isThereAnything);
    m_export->setEnabled(isThereAnything);
}

void WheelOutput::retranslate()
{
    m_paper->setText(tr("&Print"));
    m_export->setText(tr("E&xport"));
    m_paper->menu()->actions()[0]->setText(tr("&Print…"));
    m_paper->menu()->actions()[1]->setText(tr("Pre&view…"));
    m_export->menu()->actions()[0]->setText(tr("On A&4…"));
    m_export->menu()->actions()[1]->setText(tr("On A&3…"));
}

void WheelOutput::print()
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    askAndPrint(
        printer, [this](const QPrinter &on) { return paperFor(on, m_content()); }, m_place);
}

void WheelOutput::preview()
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    showPreview(
        printer, [this](const QPrinter &on) { return paperFor(on, m_content()); },
        PreviewDialog::Papers::A4AndA3, m_place);
}

void WheelOutput::askForFile(Paper paper)
{
    const QString title = m_content().texts.title.simplified().replace(u'/', u'-');
    const QString filters = QStringList{tr("PDF, for print and mail (*.pdf)"),
                                        tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)")}
                                .join(u";;"_s);
    QString chosen;
    QString path = QFileDialog::getSaveFileName(m_place, tr("Export the wheel"),
                                                inDocuments(title, u".pdf"_s), filters, &chosen);
    if (path.isEmpty())
        return;
    if (!sheetFileEndings().contains(QFileInfo(path).suffix().toLower()))
        path += u'.' + chosen.section(u"*."_s, 1).chopped(1);
    exportTo(path, paper);
}

void WheelOutput::exportTo(const QString &path, Paper paper)
{
    const auto files = writeSheets(sheetsFor(m_content(), paper), path);
    if (!files)
        return showError(m_place, files.error());
    tellWritten(*files, m_place);
}

} // namespace tvers
