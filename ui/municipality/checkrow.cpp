// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/checkrow.h"

#include "ui/shell/looks.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace tvers {

CheckRow::CheckRow(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Looks::margin);
    grid->setVerticalSpacing(Looks::step);
}

void CheckRow::setChoices(const Choices &choices)
{
    const int columns = 2;
    auto *grid = qobject_cast<QGridLayout *>(layout());
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (i == m_boxes.size()) {
            auto *box = new QCheckBox(this);
            grid->addWidget(box, int(i) / columns, int(i) % columns);
            connect(box, &QCheckBox::toggled, this, &CheckRow::changed);
            m_boxes.append(box);
            m_values.append(choices[i].value.toInt());
        }
        m_boxes[i]->setText(choices[i].text);
    }
}

void CheckRow::setChosen(const QList<int> &values)
{
    m_before = values;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker silence(m_boxes[i]);
        m_boxes[i]->setChecked(values.contains(m_values[i]));
    }
}

QList<int> CheckRow::chosen() const
{
    QList<int> now = m_before;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (!m_boxes[i]->isChecked())
            now.removeAll(m_values[i]);
        else if (!now.contains(m_values[i]))
            now.append(m_values[i]);
    }
    return now;
}

} // namespace tvers
