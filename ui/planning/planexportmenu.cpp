// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planexportmenu.h"

#include "ui/shell/askbox.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/paperprinting.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

PlanExportMenu::PlanExportMenu(Desk &desk, std::function<std::optional<MeetingPlan>()> plan,
                               QWidget *parent) :
    QMenu(parent), m_desk(desk), m_plan(std::move(plan))
{
    add(&PlanExportMenu::print);
    add(&PlanExportMenu::preview);
    add(&PlanExportMenu::writeA4);
    add(&PlanExportMenu::writeA3);
    add(&PlanExportMenu::writeWorkbook);
    add(&PlanExportMenu::writeUnits);
    add(&PlanExportMenu::writePersons);
    add(&PlanExportMenu::writeChanges);
}

void PlanExportMenu::add(Step step)
{
    connect(addAction(QString()), &QAction::triggered, this, [this, step] {
        if (const auto plan = m_plan())
            (this->*step)(PlanExports(m_desk, *plan));
    });
}

void PlanExportMenu::retranslate()
{
    const QStringList texts{tr("&Print…"),
                            tr("Print pre&view…"),
                            tr("PDF on A&4…"),
                            tr("PDF on A&3…"),
                            tr("&Excel workbook…"),
                            tr("A sheet for each &unit…"),
                            tr("Sheets for the &contact persons…"),
                            tr("What has changed since it was &sent…")};
    for (int i = 0; i < texts.size(); ++i)
        actions().at(i)->setText(texts[i]);
}

void PlanExportMenu::print(const PlanExports &exports)
{
    const auto paper = exports.paper(Paper::A4);
    if (!paper)
        return showError(this, paper.error());
    printPages(*paper, parentWidget());
}

void PlanExportMenu::preview(const PlanExports &exports)
{
    const auto paper = exports.paper(Paper::A4);
    if (!paper)
        return showError(this, paper.error());
    previewPages(*paper, parentWidget());
}

QString PlanExportMenu::file(const QString &ending, const QString &filter)
{
    const QString year = m_desk.schoolYear().text().replace(u'/', u'-');
    const QString path =
        QFileDialog::getSaveFileName(parentWidget(), tr("Export the plan"),
                                     inDocuments(tr("Meeting plan %1").arg(year), ending), filter);
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

void PlanExportMenu::writePaper(const PlanExports &exports, Paper size)
{
    const QString path = file(u".pdf"_s, tr("PDF, for print and mail (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto done = exports.writePaper(path, size); !done)
        return showError(parentWidget(), done.error());
    tell(tr("The plan lies in %1.").arg(QDir::toNativeSeparators(path)));
}

void PlanExportMenu::writeWorkbook(const PlanExports &exports)
{
    const QString path = file(u".xlsx"_s, tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto count = exports.writeWorkbook(path);
    if (!count)
        return showError(parentWidget(), count.error());
    tell(tr("%n meeting(s) lie in %1.", nullptr, *count).arg(QDir::toNativeSeparators(path)));
}

QStringList PlanExportMenu::intoFolder(const PlanExports &exports, IntoFolder write)
{
    const QString folder = QFileDialog::getExistingDirectory(
        parentWidget(), tr("A folder for the sheets"), documents());
    if (folder.isEmpty())
        return {};
    const auto names = (exports.*write)(folder);
    if (!names) {
        showError(parentWidget(), names.error());
        return {};
    }
    const QString where = QDir::toNativeSeparators(folder);
    tell(names->isEmpty()
             ? tr("There is nothing to write: no file was made.")
             : tr("%n PDF file(s) lie in %1.", nullptr, int(names->size())).arg(where));
    return *names;
}

void PlanExportMenu::writeUnits(const PlanExports &exports)
{
    intoFolder(exports, &PlanExports::writeUnits);
}

void PlanExportMenu::writePersons(const PlanExports &exports)
{
    intoFolder(exports, &PlanExports::writePersons);
}

void PlanExportMenu::writeChanges(const PlanExports &exports)
{
    if (intoFolder(exports, &PlanExports::writeChanges).isEmpty() || !m_desk.mayEdit())
        return;
    const Question question{.text = tr("Are these lists being sent now?"),
                            .detail = tr("Then the next ones begin where these end. Otherwise "
                                         "they hold the same changes once more."),
                            .yes = tr("&They are being sent"),
                            .no = tr("&Not yet")};
    if (!agreed(parentWidget(), question))
        return;
    if (const auto done = exports.markTold(); !done)
        showError(parentWidget(), done.error());
}

void PlanExportMenu::tell(const QString &what)
{
    QMessageBox box(QMessageBox::Information, {}, what, QMessageBox::Close, parentWidget());
    box.setInformativeText(tr("Nothing about children is in it."));
    box.exec();
}

} // namespace tvers
