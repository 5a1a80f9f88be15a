// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/meetingfields.h"

#include "ui/shell/dayfield.h"
#include "ui/shell/looks.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QTimeEdit *clockField(QWidget *parent)
{
    auto *field = new QTimeEdit(parent);
    field->setDisplayFormat(u"HH:mm"_s);
    return field;
}

/// When somebody asks for hours where there were none.
ClockTime usualHours() { return {{9, 0}, QTime(10, 0)}; }

} // namespace

MeetingFields::MeetingFields(QWidget *parent) :
    Retranslated(parent),
    m_form(new QFormLayout(this)),
    m_day(new DayField(QDate(firstYear + 1, 1, 1), this)),
    m_hasHours(new QCheckBox(this)),
    m_start(clockField(this)),
    m_end(clockField(this)),
    m_place(new QLineEdit(this))
{
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(Looks::step);
    for (QWidget *field : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_start),
                           static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_place)}) {
        field->setMinimumHeight(Looks::leastTarget);
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_labels.append(label);
        m_form->addRow(label, field);
        if (field == m_day)
            m_form->addRow(m_hasHours);
    }
    m_hasHours->setMinimumHeight(Looks::leastTarget);
    for (const QTimeEdit *field : {m_start, m_end})
        connect(field, &QTimeEdit::editingFinished, this, &MeetingFields::tell);
    for (const QLineEdit *field : {static_cast<QLineEdit *>(m_day), m_place})
        connect(field, &QLineEdit::editingFinished, this, &MeetingFields::tell);
    connect(m_hasHours, &QCheckBox::toggled, this, [this] {
        followHours();
        tell();
    });
    setFocusProxy(m_day);
    retranslate();
}

void MeetingFields::show(const MeetingWish &wish)
{
    m_shown = wish;
    const QSignalBlocker quiet(m_hasHours);
    m_day->setDate(wish.day);
    m_hasHours->setChecked(wish.time.has_value());
    const ClockTime time = wish.time.value_or(usualHours());
    m_start->setTime(time.start);
    m_end->setTime(time.end.value_or(time.start));
    m_place->setText(wish.place);
    followHours();
}

void MeetingFields::followHours()
{
    m_start->setEnabled(m_hasHours->isChecked());
    m_end->setEnabled(m_hasHours->isChecked());
}

MeetingWish MeetingFields::wish() const
{
    MeetingWish wish{m_day->date(), std::nullopt, m_place->text().trimmed()};
    if (m_hasHours->isChecked()) {
        const bool hasEnd = m_start->time() < m_end->time();
        wish.time =
            ClockTime{m_start->time(), hasEnd ? std::optional(m_end->time()) : std::nullopt};
    }
    return wish;
}

bool MeetingFields::isReadable()
{
    m_day->take();
    return m_day->isReadable();
}

/// The end goes with the start: as long as before.
void MeetingFields::followStart()
{
    const auto &before = m_shown.time;
    if (!m_hasHours->isChecked() || !before || !before->end || m_end->time() != *before->end ||
        m_start->time() == before->start)
        return;
    const QSignalBlocker quiet(m_end);
    const int length = before->start.secsTo(*before->end);
    const int left = m_start->time().secsTo(QTime(23, 59));
    m_end->setTime(m_start->time().addSecs(std::min(length, left)));
}

void MeetingFields::tell()
{
    followStart();
    if (wish() == m_shown)
        return;
    m_shown = wish();
    emit edited();
}

void MeetingFields::retranslate()
{
    m_labels[0]->setText(tr("&Day"));
    m_labels[1]->setText(tr("&From"));
    m_labels[2]->setText(tr("&To"));
    m_labels[3]->setText(tr("&Place"));
    m_hasHours->setText(tr("At fixed &hours"));
}

QDialogButtonBox *newMeetingButtons(QDialog &dialog, MeetingFields &fields)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(MeetingFields::tr("A&dd the meeting"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&dialog, &fields] {
        if (fields.isReadable())
            dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace tvers
