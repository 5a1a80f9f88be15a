// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/tableimport.h"

#include "core/exchange/foreigntext.h"
#include "core/storage/plaingate.h"
#include "ui/municipality/calendartablemodel.h"
#include "ui/municipality/importpreview.h"
#include "ui/municipality/professionaltablemodel.h"
#include "ui/municipality/unittablemodel.h"
#include "ui/shell/desk.h"
#include "ui/shell/errorbox.h"
#include "ui/wording/problemwording.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::TableImport)
};

/// As the table will show them, in its first columns.
template<typename Model, typename T>
QList<T> confirmedIn(Model &model, const ReadTable<T> &table, QWidget *parent)
{
    model.show(table.read);
    ImportPreview::Table shown;
    for (int column = 0; column < model.columnCount(); ++column)
        shown.titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        shown.rows.append(cells);
    }
    for (const RefusedLine &line : table.refused)
        shown.refused.append(ProblemWording::of(line));
    ImportPreview preview(shown, parent);
    return preview.exec() == QDialog::Accepted ? table.read : QList<T>();
}

} // namespace

std::optional<QString> textOfChosenFile(QWidget *parent)
{
    const QString path = QFileDialog::getOpenFileName(parent, Words::tr("Import a table"), {},
                                                      Words::tr("Tables (*.csv *.txt *.tsv)"));
    if (path.isEmpty())
        return std::nullopt;
    const auto text = readForeignFile(path);
    if (!text)
        showError(parent, text.error());
    return text ? std::optional(*text) : std::nullopt;
}

ReadTable<TextRow> plainRowsOf(Desk &desk, const QString &text)
{
    const QList<TextRow> rows = rowsOf(text);
    const auto gate = PlainGate::of(desk.store(), desk.today());
    return gate ? gate->rowsWithout(rows) : ReadTable<TextRow>{rows, {}}; // saving is refused
}

QList<Unit> confirmed(const ReadTable<Unit> &table, QWidget *parent)
{
    UnitTableModel model;
    return confirmedIn(model, table, parent);
}

QList<Professional> confirmed(const ReadTable<Professional> &table, QWidget *parent)
{
    ProfessionalTableModel model;
    return confirmedIn(model, table, parent);
}

QList<CalendarLine> confirmed(const ReadTable<CalendarLine> &table, QWidget *parent)
{
    CalendarTableModel model(CalendarTableModel::Whose::Unit);
    return confirmedIn(model, table, parent);
}

} // namespace tvers
