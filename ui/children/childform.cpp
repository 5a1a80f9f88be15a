// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childform.h"

#include "ui/children/birthfield.h"
#include "ui/shell/looks.h"
#include "ui/shell/sortedbyname.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tvers {

ChildForm::ChildForm(QDate today, QWidget *parent) :
    FormWidget(parent),
    m_today(today),
    m_given(new QLineEdit(this)),
    m_family(new QLineEdit(this)),
    m_born(new BirthField(today, this)),
    m_unit(new QComboBox(this)),
    m_language(new QLineEdit(this)),
    m_interpreter(new QCheckBox(this)),
    m_protected(new QCheckBox(this)),
    m_note(new QLineEdit(this))
{
    addRows();
    setLayout(&rows());
    ChildForm::retranslate();
    listen();
}

void ChildForm::addRows()
{
    addRow(QT_TR_NOOP("Given name"), m_given);
    addRow(QT_TR_NOOP("Family name"), m_family);
    addRow(QT_TR_NOOP("Born"), m_born);
    addRow(QT_TR_NOOP("Kindergarten or school"), m_unit);
    addRow(QT_TR_NOOP("Understands best"), m_language);
    rows().addRow(QString(), m_interpreter);
    rows().addRow(QString(), m_protected);
    addRow(QT_TR_NOOP("Note"), m_note);
    for (QWidget *field : {static_cast<QWidget *>(m_given), static_cast<QWidget *>(m_family),
                           static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_language),
                           static_cast<QWidget *>(m_interpreter),
                           static_cast<QWidget *>(m_protected), static_cast<QWidget *>(m_note)})
        field->setMinimumHeight(Looks::leastTarget);
}

void ChildForm::listen()
{
    for (QLineEdit *line :
         {m_given, m_family, static_cast<QLineEdit *>(m_born), m_language, m_note}) {
        connect(line, &QLineEdit::textEdited, this, &ChildForm::changed);
        connect(line, &QLineEdit::editingFinished, this, &ChildForm::finished);
    }
    for (QCheckBox *box : {m_interpreter, m_protected}) {
        connect(box, &QCheckBox::toggled, this, &ChildForm::changed);
        connect(box, &QCheckBox::toggled, this, &ChildForm::finished);
    }
    connect(m_unit, &QComboBox::activated, this, &ChildForm::changed);
    connect(m_unit, &QComboBox::activated, this, &ChildForm::finished);
}

void ChildForm::setUnits(const QList<Unit> &units)
{
    m_units = sortedByName(units);
    Choices choices{{tr("None"), QString()}};
    for (const Unit &unit : std::as_const(m_units)) {
        const bool isOpen = !unit.closed || *unit.closed >= m_today;
        if (isOpen || m_before.unit == unit.id)
            choices.append({unit.name, unit.id.text()});
    }
    refill(*m_unit, choices);
}

void ChildForm::show(const Child &child)
{
    m_before = child;
    setUnits(m_units);
    const auto write = [](QLineEdit *line, const QString &text) {
        if (line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0);
        }
    };
    write(m_given, child.givenName);
    write(m_family, child.familyName);
    m_born->setDay(child.born);
    choose(*m_unit, child.unit ? child.unit->text() : QString());
    write(m_language, child.language);
    write(m_note, child.note);
    const QSignalBlocker silence(this);
    m_interpreter->setChecked(child.needsInterpreter);
    m_protected->setChecked(child.addressProtected);
}

Child ChildForm::child() const
{
    const auto unit = UnitId::fromText(m_unit->currentData().toString());
    Child child = movedTo(m_before, unit, m_today);
    child.givenName = oneLine(m_given->text());
    child.familyName = oneLine(m_family->text());
    child.born = m_born->isReadable() ? m_born->day() : m_before.born;
    child.language = oneLine(m_language->text());
    child.needsInterpreter = m_interpreter->isChecked();
    child.addressProtected = m_protected->isChecked();
    child.note = oneLine(m_note->text());
    return child;
}

QString ChildForm::problem() const
{
    if (oneLine(m_given->text()).isEmpty())
        return tr("The given name is missing.");
    if (!m_born->isReadable())
        return tr("The day of birth cannot be read. Write it like 28.9.2019.");
    return {};
}

void ChildForm::retranslate()
{
    FormWidget::retranslate();
    m_interpreter->setText(tr("Needs an interpreter"));
    m_protected->setText(tr("The address is protected"));
    setUnits(m_units);
}

} // namespace tvers
