// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheeldetails.h"

#include "ui/shell/headingfont.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"
#include "ui/wording/entrywording.h"

#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *wrapping(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WheelDetails::WheelDetails(QWidget *parent) :
    Retranslated(parent),
    m_hint(wrapping({})),
    m_name(wrapping({})),
    m_form(new QFormLayout),
    m_open(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::margin);
    m_name->setFont(headingFont(font(), 1.2));
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(Looks::margin);
    m_form->setVerticalSpacing(Looks::step);
    colour();
    m_open->setIcon(iconOf(Symbol::Arenas));
    m_open->setMinimumHeight(Looks::leastTarget);
    column->addWidget(m_hint);
    column->addWidget(m_name);
    column->addLayout(m_form);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch();
    setFocusProxy(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { emit arenaAsked(m_arena); });
    retranslate();
    showNothing();
}

void WheelDetails::empty()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

void WheelDetails::showNothing()
{
    empty();
    m_name->clear();
    m_arena.clear();
    setAccessibleName({});
    m_hint->show();
    m_name->hide();
    m_open->hide();
}

void WheelDetails::begin(const QString &name, const QString &arena)
{
    empty();
    m_name->setText(name);
    setAccessibleName(name);
    m_arena = arena;
    m_hint->hide();
    m_name->show();
    m_open->show();
}

void WheelDetails::add(const QString &head, const QString &text, Tone tone)
{
    if (text.isEmpty())
        return;
    auto *label = new QLabel(head);
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, Looks::quietText());
    label->setPalette(quiet);
    label->setContentsMargins(0, 0, 0, Looks::step); // on a line with what is said
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QLabel *said = wrapping(text);
    said->setAccessibleName(tr("%1: %2").arg(head, text));
    said->setContentsMargins(0, 0, 0, Looks::step);
    if (tone == Tone::Warning) {
        QPalette warning = said->palette();
        warning.setColor(QPalette::WindowText, Looks::warningText());
        said->setPalette(warning);
    }
    m_form->addRow(label, said);
}

void WheelDetails::showEntry(const WheelContent &content, qsizetype entry,
                             const WheelSubject &subject)
{
    const WheelEntry &shown = content.wheel.entries[entry];
    const EntryWording wording(content.wheel, subject.pack, subject.language, subject.units);
    begin(wording.name(shown), content.wheel.arenas[shown.arena].id);
    if (wording.arena(shown) != wording.name(shown))
        add(tr("Arena"), wording.arena(shown));
    add(tr("Day"), wording.day(shown));
    add(tr("Time"), wording.time(shown));
    add(tr("Units"), wording.units(shown).join(u'\n'));
    add(tr("Place"), wording.place(shown));
    add(tr("Look out"), wording.findings(shown).join(u'\n'), Tone::Warning);
    add(tr("Another day"), wording.instead(shown));
    if (shown.provisional)
        add(tr("Suggestion"), tr("The municipality has not fixed this day yet."));
    add(tr("Deadline"), wording.deadline(shown));
    add(tr("Consent"), wording.consent(shown));
}

void WheelDetails::showUndated(const WheelContent &content, qsizetype undated,
                               const WheelSubject &subject)
{
    const DatedArena &arena = content.wheel.undated[undated];
    begin(arena.version.name.in(norwegian(subject.language)), arena.id);
    add(tr("When"), arena.version.cadenceText.in(subject.language));
    add(tr("Purpose"), arena.version.purpose.in(subject.language));
}

QStringList WheelDetails::lines() const
{
    QStringList said{m_name->text()};
    for (int row = 0; row < m_form->rowCount(); ++row)
        said.append(m_form->itemAt(row, QFormLayout::FieldRole)->widget()->accessibleName());
    return said;
}

void WheelDetails::retranslate()
{
    m_open->setText(tr("&Open the arena"));
    m_hint->setText(
        tr("Choose something on the wheel or in the list, and all about it stands here."));
}

void WheelDetails::colour()
{
    QPalette quiet = QGuiApplication::palette();
    quiet.setColor(QPalette::WindowText, Looks::quietText());
    m_hint->setPalette(quiet);
}

/// Away from the window nobody hears that its colours change.
void WheelDetails::showEvent(QShowEvent *event)
{
    colour();
    QWidget::showEvent(event);
}

void WheelDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    Retranslated::changeEvent(event);
}

} // namespace tvers
