// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/newcasedialog.h"

#include "ui/cases/casebook.h"
#include "ui/cases/modebadge.h"
#include "ui/municipality/directorychoices.h"
#include "ui/municipality/formwidget.h"
#include "ui/shell/acceptbuttons.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/labelledrow.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"
#include "ui/wording/casewording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tvers {

namespace {

DiscussionCase::Stage stageOf(const Desk &desk, const std::optional<UnitId> &id)
{
    for (const Unit &unit : desk.content().units) {
        if (id == unit.id && unit.kind != Unit::Kind::Kindergarten)
            return DiscussionCase::Stage::Grades1To4;
    }
    return DiscussionCase::Stage::Kindergarten;
}

/// By the municipality's days of delivery; the usual ones where it has none.
HalfYear halfOf(const Desk &desk, QDate day)
{
    const DeliveryDays usual = *DeliveryDays::make(*MonthDay::make(6, 15), *MonthDay::make(12, 15));
    return HalfYear::containing(day, desk.pack().report ? desk.pack().report->deliveryDays : usual);
}

} // namespace

NewCaseDialog::NewCaseDialog(Desk &desk, const std::optional<UnitId> &unit, QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_book(CaseBook::of(desk)),
    m_form(new QFormLayout),
    m_badge(new ModeBadge(this)),
    m_mode(new QComboBox(this)),
    m_child(new QComboBox(this)),
    m_type(new QComboBox(this)),
    m_stage(new QComboBox(this)),
    m_unit(new QComboBox(this)),
    m_about(new GatedText(desk, GatedText::Lines::Several, this)),
    m_reportedBy(new GatedText(desk, GatedText::Lines::One, this)),
    m_note(new QLabel(this))
{
    setWindowTitle(tr("New case"));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(m_badge);
    addLabelledRow(*m_form, tr("&How"), m_mode);
    addLabelledRow(*m_form, tr("&Child"), m_child);
    addLabelledRow(*m_form, tr("&Type of case"), m_type);
    addLabelledRow(*m_form, tr("&Unit"), m_unit);
    addLabelledRow(*m_form, tr("&Stage"), m_stage);
    addLabelledRow(*m_form, tr("What it is &about"), m_about, &m_about->editor());
    addLabelledRow(*m_form, tr("&Reported by (role)"), m_reportedBy, &m_reportedBy->editor());
    m_note->setWordWrap(true);
    auto *page = new QWidget(this);
    auto *fields = new QVBoxLayout(page);
    fields->addLayout(m_form);
    fields->addWidget(m_note);
    fields->addStretch(1);
    auto *buttons = new AcceptButtons(tr("A&dd the case"), this);
    m_add = buttons->accepting();
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrolled(page, this), 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 30);
    fill(unit);
    for (QComboBox *box : {m_mode, m_child})
        connect(box, &QComboBox::currentIndexChanged, this, &NewCaseDialog::follow);
    for (GatedText *text : {m_about, m_reportedBy})
        connect(text, &GatedText::typed, this, &NewCaseDialog::follow);
    connect(m_unit, &QComboBox::activated, this, [this] {
        choose(*m_stage, int(stageOf(m_desk, UnitId::fromText(m_unit->currentData().toString()))));
    });
    follow();
    m_mode->setFocus();
}

void NewCaseDialog::fill(const std::optional<UnitId> &unit)
{
    Choices modes;
    for (const CaseMode::Kind mode :
         {CaseMode::Kind::Anonymous, CaseMode::Kind::Consented, CaseMode::Kind::LegalBasis,
          CaseMode::Kind::Group, CaseMode::Kind::System})
        modes.append({CaseWording::badge(mode), int(mode)});
    refill(*m_mode, modes);
    Choices children{{tr("Choose"), QString()}};
    for (const Child &child : m_book.children())
        children.append({m_book.childName(child.id), child.id.text()});
    refill(*m_child, children);
    Choices types;
    for (const CaseType &type : m_book.types().all()) {
        if (!type.isRetired)
            types.append({type.name.in(norwegian(spoken())), type.code});
    }
    refill(*m_type, types);
    Choices stages;
    const auto all = QMetaEnum::fromType<DiscussionCase::Stage>();
    for (int i = 0; i < all.keyCount(); ++i)
        stages.append({CaseWording::stage(DiscussionCase::Stage(all.value(i))), all.value(i)});
    refill(*m_stage, stages);
    refill(*m_unit, unitChoices(m_desk.content(), tr("None")));
    choose(*m_unit, idValue(unit));
    choose(*m_stage, int(stageOf(m_desk, unit)));
    for (QComboBox *box : {m_mode, m_child, m_type, m_stage, m_unit})
        box->setMinimumHeight(Looks::leastTarget);
}

CaseMode::Kind NewCaseDialog::mode() const { return CaseMode::Kind(m_mode->currentData().toInt()); }

void NewCaseDialog::follow()
{
    const bool named = isNamed(mode());
    m_badge->show(mode());
    m_child->setVisible(named);
    m_form->labelForField(m_child)->setVisible(named);
    for (GatedText *text : {m_about, m_reportedBy})
        text->setWatch(named ? GatedText::Watch::Nothing : GatedText::Watch::Texts);
    const bool hasChild = !m_child->currentData().toString().isEmpty();
    const bool stops = m_about->stops() || m_reportedBy->stops();
    m_note->setText(named && m_child->count() == 1
                        ? tr("No child is registered. Children are registered in their own place, "
                             "with guardians and consents.")
                    : named && !hasChild ? tr("Choose the child.")
                    : named ? tr("Before it is discussed, Tvers asks whether consent or a legal "
                                 "basis covers all who are present.")
                    : stops ? tr("Stop: something above tells who this is about.")
                    : mode() == CaseMode::Kind::Anonymous
                        ? tr("No name, no class, nothing that tells who it is.")
                        : QString());
    m_add->setEnabled(!stops && (!named || hasChild));
}

DiscussionCase NewCaseDialog::newCase() const
{
    const QDate today = m_desk.today();
    DiscussionCase wanted{.id = m_id,
                          .half = halfOf(m_desk, today),
                          .mode = mode(),
                          .types = {m_type->currentData().toString()},
                          .stage = DiscussionCase::Stage(m_stage->currentData().toInt()),
                          .unit = UnitId::fromText(m_unit->currentData().toString()),
                          .reportedBy = m_reportedBy->text(),
                          .received = today,
                          .about = m_about->text()};
    if (isNamed(mode()))
        wanted.child = ChildId::fromText(m_child->currentData().toString());
    wanted.notTheChild = m_about->notTheChild();
    for (const QString &name : m_reportedBy->notTheChild()) {
        if (!wanted.notTheChild.contains(name))
            wanted.notTheChild.append(name);
    }
    return wanted;
}

} // namespace tvers
