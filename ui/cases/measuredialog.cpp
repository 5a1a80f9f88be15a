// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/measuredialog.h"

#include "ui/cases/measurefields.h"
#include "ui/shell/acceptbuttons.h"
#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tvers {

MeasureDialog::MeasureDialog(Desk &desk, const Measure &start, const Discussion &of,
                             QWidget *parent) :
    QDialog(parent), m_fields(new MeasureFields(desk, this)), m_missing(new QLabel(this))
{
    setWindowTitle(tr("Measure"));
    m_fields->show(start, of);
    m_missing->setWordWrap(true);
    auto *buttons = new AcceptButtons(tr("&Save"), this);
    m_save = buttons->accepting();
    connect(m_fields, &MeasureFields::typed, this, &MeasureDialog::follow);
    connect(m_fields, &MeasureFields::edited, this, &MeasureDialog::follow);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(scrolled(m_fields, this), 1);
    column->addWidget(m_missing);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 66, fontMetrics().height() * 28);
    follow();
}

Measure MeasureDialog::measure() const { return m_fields->measure(); }

QStringList MeasureDialog::notTheChild() const { return m_fields->notTheChild(); }

void MeasureDialog::follow()
{
    const QString missing = m_fields->missing();
    m_missing->setText(missing.isEmpty()
                           ? tr("All five fields are there.")
                           : tr("Before the meeting is finished it also needs: %1").arg(missing));
    m_save->setEnabled(!m_fields->stops() && !measure().what.isEmpty());
}

} // namespace tvers
