// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/formwidget.h"

#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace tvers {

FormWidget::FormWidget(QWidget *parent) :
    QWidget(parent), m_language(spoken()), m_rows(new QFormLayout)
{
    m_rows->setContentsMargins({});
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(Looks::margin);
    m_rows->setVerticalSpacing(Looks::gap);
}

void FormWidget::addRow(const char *text, QWidget *field, QWidget *buddy)
{
    auto *label = new QLabel(this);
    QWidget *named = buddy ? buddy : field;
    label->setBuddy(named);
    m_rows->addRow(label, field);
    m_labels.append({label, text, named});
}

void FormWidget::readAsSpoken() { m_language = spoken(); }

void FormWidget::retranslate()
{
    for (const Row &row : std::as_const(m_labels)) {
        row.label->setText(words(row.text));
        row.named->setAccessibleName(words(row.text));
    }
}

void FormWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void refill(QComboBox &box, const Choices &choices)
{
    const QSignalBlocker silence(box);
    const QVariant before = box.currentData();
    box.clear();
    for (const Choice &choice : choices)
        box.addItem(choice.text, choice.value);
    choose(box, before);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const int shortest = 12;
    box.setMinimumContentsLength(shortest);
}

void choose(QComboBox &box, const QVariant &value)
{
    const QSignalBlocker silence(box);
    box.setCurrentIndex(qMax(0, box.findData(value)));
}

QString oneLine(const QString &text) { return text.simplified(); }

LocalText written(const LocalText &before, const QString &now, Language language)
{
    const QString text = oneLine(now);
    return text == oneLine(before.in(language)) ? before : LocalText{text};
}

} // namespace tvers
