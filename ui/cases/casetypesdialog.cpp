// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casetypesdialog.h"

#include "core/municipality/identifier.h"
#include "ui/shell/acceptbuttons.h"
#include "ui/shell/looks.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tvers {

namespace {

enum Column { Bokmaal, Nynorsk, InUse, Columns };

} // namespace

CaseTypesDialog::CaseTypesDialog(const CaseTypes &types, QWidget *parent) :
    QDialog(parent), m_before(types), m_table(new QTableWidget(0, Columns, this))
{
    setWindowTitle(tr("Types of case"));
    auto *text = new QLabel(tr("What a case can be about. A type that is out of use stays in the "
                               "cases that have it."),
                            this);
    text->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Bokmål"), tr("Nynorsk"), tr("In use")});
    m_table->setAccessibleName(windowTitle());
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(Bokmaal, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Nynorsk, QHeaderView::Stretch);
    for (const CaseType &type : types.all())
        addRow(type);
    auto *add = new QPushButton(tr("&Add a type"), this);
    add->setMinimumHeight(Looks::leastTarget);
    auto *buttons = new AcceptButtons(tr("&Save"), this);
    m_save = buttons->accepting();
    connect(add, &QPushButton::clicked, this, &CaseTypesDialog::add);
    connect(m_table, &QTableWidget::itemChanged, this, &CaseTypesDialog::follow);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(text);
    column->addWidget(m_table, 1);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 30);
    follow();
}

void CaseTypesDialog::addRow(const CaseType &type)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Bokmaal, new QTableWidgetItem(type.name.nb));
    m_table->setItem(row, Nynorsk, new QTableWidgetItem(type.name.nn));
    auto *use = new QTableWidgetItem;
    use->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    use->setCheckState(type.isRetired ? Qt::Unchecked : Qt::Checked);
    m_table->setItem(row, InUse, use);
}

QString CaseTypesDialog::rows() const
{
    QJsonArray rows;
    for (int row = 0; row < m_table->rowCount(); ++row)
        rows.append(QJsonArray{m_table->item(row, Bokmaal)->text(),
                               m_table->item(row, Nynorsk)->text(),
                               m_table->item(row, InUse)->checkState() == Qt::Checked});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

/// Types have come to the list meanwhile, or it is not ours: then the rows are the list's.
void CaseTypesDialog::setRows(const QString &rows)
{
    const QJsonArray all = QJsonDocument::fromJson(rows.toUtf8()).array();
    if (all.size() < m_before.all().size())
        return;
    m_table->setRowCount(0);
    for (const QJsonValue &row : all)
        addRow({{}, {row[0].toString(), row[1].toString()}, !row[2].toBool()});
    follow();
}

void CaseTypesDialog::add()
{
    addRow({{}, {tr("New type")}});
    m_table->setCurrentCell(m_table->rowCount() - 1, Bokmaal);
    m_table->editItem(m_table->currentItem());
}

CaseTypes CaseTypesDialog::types() const
{
    QList<CaseType> types = m_before.all();
    QStringList taken = m_before.codes();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString nb = m_table->item(row, Bokmaal)->text().simplified();
        const QString nn = m_table->item(row, Nynorsk)->text().simplified();
        if (row == types.size()) {
            types.append({identifierFrom(nb, taken), {}});
            taken.append(types.last().code);
        }
        CaseType &type = types[row];
        if (type.name.nb != nb)
            type.name.en.clear(); // it meant the old name
        type.name.nb = nb;
        type.name.nn = nn;
        type.isRetired = m_table->item(row, InUse)->checkState() == Qt::Unchecked;
    }
    return CaseTypes(types);
}

void CaseTypesDialog::follow()
{
    bool isWhole = true;
    bool isAnyInUse = false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *name = m_table->item(row, Bokmaal);
        const auto *use = m_table->item(row, InUse);
        isWhole = isWhole && name && !name->text().trimmed().isEmpty();
        isAnyInUse = isAnyInUse || (use && use->checkState() == Qt::Checked);
    }
    m_save->setEnabled(isWhole && isAnyInUse);
}

} // namespace tvers
