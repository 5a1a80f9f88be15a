// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/newhelddialog.h"

#include "core/minutes/meetingwork.h"
#include "core/storage/filetransfer.h"
#include "ui/calendar/meetingfields.h"
#include "ui/municipality/directorychoices.h"
#include "ui/municipality/formwidget.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/termwording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

void fillNameable(QComboBox &box, Desk &desk, const NewHeld &about)
{
    const QString before = box.currentData().toString();
    box.clear();
    box.addItem(NewHeldDialog::tr("Nobody by name"), QString());
    const auto arena = arenaIdOf(desk, about.arena);
    if (!arena || !desk.store().isUnlocked())
        return;
    const auto children = nameableChildren(desk.store(), *arena, about.wish.day);
    if (!children)
        return;
    for (const Child &one : *children) {
        if (!about.unit || one.unit == about.unit)
            box.addItem(one.givenName + u' ' + one.familyName, one.id.text());
    }
    box.setCurrentIndex(qMax(0, box.findData(before)));
}

NewHeldDialog::NewHeldDialog(Desk &desk, QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_arena(new QComboBox(this)),
    m_facts(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_unit(new QComboBox(this)),
    m_childLabel(new QLabel(tr("About the &child"), this)),
    m_child(new QComboBox(this)),
    m_childNote(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_fields(new MeetingFields(this))
{
    setWindowTitle(tr("New meeting or visit"));
    fill();
    m_fields->show({m_desk.today()});
    layOut();
    connect(m_arena, &QComboBox::currentIndexChanged, this, &NewHeldDialog::followArena);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &NewHeldDialog::fillChildren);
    connect(m_fields, &MeetingFields::edited, this, &NewHeldDialog::fillChildren);
    followArena();
    m_arena->setFocus();
}

void NewHeldDialog::layOut()
{
    auto *arenaLabel = new QLabel(tr("&Arena"), this);
    arenaLabel->setBuddy(m_arena);
    auto *unitLabel = new QLabel(tr("At the &unit"), this);
    unitLabel->setBuddy(m_unit);
    m_childLabel->setBuddy(m_child);
    m_childNote->say(tr("Only children whose guardians have been asked, or whom a statute "
                        "names, can be chosen."));
    auto *buttons = newMeetingButtons(*this, *m_fields);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(m_arena->count() > 0);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(arenaLabel), static_cast<QWidget *>(m_arena),
                            static_cast<QWidget *>(m_facts), static_cast<QWidget *>(unitLabel),
                            static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_childLabel),
                            static_cast<QWidget *>(m_child), static_cast<QWidget *>(m_childNote),
                            static_cast<QWidget *>(m_fields), static_cast<QWidget *>(buttons)})
        column->addWidget(widget);
    column->addStretch();
    for (QWidget *field : {m_arena, m_unit, m_child})
        field->setMinimumHeight(Looks::leastTarget);
    const int letters = 70;
    setMinimumWidth(fontMetrics().averageCharWidth() * letters);
}

void NewHeldDialog::fill()
{
    for (const DatedArena &arena : m_desk.year().arenas) {
        if (isNoted(arena.version) && arenaIdOf(m_desk, arena.id))
            m_arena->addItem(arena.version.name.in(norwegian(spoken())), arena.id);
    }
    fillUnits();
    if (const auto unit = m_desk.unit())
        m_unit->setCurrentIndex(m_unit->findData(unit->text()));
}

void NewHeldDialog::fillUnits()
{
    refill(*m_unit,
           unitChoicesFor(m_desk, m_arena->currentData().toString(), tr("The whole municipality")));
}

std::optional<ArenaVersion> NewHeldDialog::arena() const
{
    return arenaOn(m_desk, m_arena->currentData().toString(), m_fields->wish().day);
}

/// All of it the pack's own words: who calls, who leads, when, where, by what right.
QString NewHeldDialog::factsOf(const ArenaVersion &arena) const
{
    const Language language = norwegian(spoken());
    QStringList lines;
    if (arena.convener)
        lines.append(tr("Called by: %1").arg(arena.convener->title.in(language)));
    if (arena.lead)
        lines.append(tr("Led by: %1").arg(arena.lead->title.in(language)));
    lines.append(tr("When: %1").arg(arena.cadenceText.in(language)));
    if (arena.place)
        lines.append(tr("Where: %1").arg(arena.place->text.in(language)));
    QString consent = TermWording::of(arena.consent.kind);
    if (!arena.consent.legalBasis.isEmpty())
        consent += u" ("_s + arena.consent.legalBasis.join(u", "_s) + u')';
    lines.append(tr("Consent: %1").arg(consent));
    for (const FormBefore &form : arena.formsBefore)
        lines.append(tr("Form: %1").arg(form.name.in(language)));
    if (arena.records == ArenaTerms::Records::Elsewhere)
        lines.append(tr("The record itself is kept elsewhere."));
    return lines.join(u'\n');
}

void NewHeldDialog::followArena()
{
    const auto version = arena();
    fillUnits();
    m_facts->say(version ? factsOf(*version) : QString());
    MeetingWish wish = m_fields->wish();
    if (wish.place == m_place) { // nobody has typed another
        const bool isOne = version && version->place && version->place->stated;
        m_place = isOne ? version->place->text.in(norwegian(spoken())) : QString();
        wish.place = m_place;
        m_fields->show(wish);
    }
    fillChildren();
}

void NewHeldDialog::fillChildren()
{
    const auto version = arena();
    const bool mayName = version && isSealedWhole(*version) &&
                         version->levels.contains(ArenaTerms::Level::Individual);
    m_childLabel->setVisible(mayName);
    m_child->setVisible(mayName);
    m_childNote->setVisible(mayName);
    fillNameable(*m_child, m_desk, wanted().value_or(NewHeld{}));
}

std::optional<NewHeld> NewHeldDialog::wanted() const
{
    const QString arena = m_arena->currentData().toString();
    if (arena.isEmpty())
        return std::nullopt;
    NewHeld wanted{.arena = arena, .wish = m_fields->wish()};
    wanted.unit = UnitId::fromText(m_unit->currentData().toString());
    if (!m_child->isHidden())
        wanted.child = ChildId::fromText(m_child->currentData().toString());
    return wanted;
}

} // namespace tvers
