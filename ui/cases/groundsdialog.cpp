// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/groundsdialog.h"

#include "core/consent/consentlaw.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caselooks.h"
#include "ui/cases/decisionwords.h"
#include "ui/cases/modebadge.h"
#include "ui/municipality/formwidget.h"
#include "ui/shell/acceptbuttons.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/labelledrow.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"
#include "ui/wording/casewording.h"
#include "ui/wording/errorwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

GroundsDialog::GroundsDialog(Desk &desk, const DiscussionCase &about, const Discussion &start,
                             QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_case(about),
    m_start(start),
    m_form(new QFormLayout),
    m_arena(new QComboBox(this)),
    m_day(new DayField(start.day, this)),
    m_presentBox(new QWidget(this)),
    m_guardians(new QCheckBox(tr("The guardians"), this)),
    m_child(new QCheckBox(tr("The child"), this)),
    m_asked(new QComboBox(this)),
    m_notAsked(new GatedText(desk, GatedText::Lines::One, this)),
    m_purpose(new QComboBox(this)),
    m_basis(new QComboBox(this)),
    m_reason(new GatedText(desk, GatedText::Lines::One, this)),
    m_beyond(new QCheckBox(tr("More is told than the basis allows"), this)),
    m_confides(new QCheckBox(tr("The child asks that its guardians are not told"), this)),
    m_answer(new QLabel(this)),
    m_leave(new QPushButton(tr("They leave the item"), this))
{
    setWindowTitle(tr("Discussion of case %1").arg(about.numberText()));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFields();
    auto *badge = new ModeBadge(this);
    badge->show(about.mode);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *page = new QWidget(this);
    auto *fields = new QVBoxLayout(page);
    fields->addWidget(badge);
    fields->addLayout(m_form);
    fields->addWidget(m_answer);
    fields->addWidget(m_leave, 0, Qt::AlignLeft);
    fields->addStretch(1);
    auto *buttons = new AcceptButtons(tr("&Record"), this);
    m_record = buttons->accepting();
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrolled(page, this), 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 34);
    fillArenas();
    fillPresent();
    QWidget *before = m_day; // made last, they stand in the middle
    for (QCheckBox *box : std::as_const(m_services)) {
        setTabOrder(before, box);
        before = box;
    }
    listen();
    ask();
    m_arena->setFocus();
}

void GroundsDialog::addFields()
{
    addLabelledRow(*m_form, tr("&Arena"), m_arena);
    addLabelledRow(*m_form, tr("&Day"), m_day);
    m_presentBox->setLayout(new QVBoxLayout);
    m_presentBox->layout()->setContentsMargins({});
    m_form->addRow(new QLabel(tr("Present, besides the unit’s own"), this), m_presentBox);
    const auto all = QMetaEnum::fromType<CaseMode::Asked>();
    for (int i = 0; i < all.keyCount(); ++i)
        m_asked->addItem(CaseWording::asked(CaseMode::Asked(all.value(i))), all.value(i));
    choose(*m_asked, int(m_start.asked));
    m_notAsked->show(m_start.notAskedReason, m_start.notTheChild);
    if (isAboutOneChild(m_case.mode)) {
        addLabelledRow(*m_form, tr("&Consent"), m_asked);
        addLabelledRow(*m_form, tr("Why it was not asked for"), m_notAsked, &m_notAsked->editor());
    }
    addNamedFields();
}

void GroundsDialog::addNamedFields()
{
    const bool named = isNamed(m_case.mode);
    const bool onBasis = m_case.mode == CaseMode::Kind::LegalBasis;
    m_notAsked->setWatch(named ? GatedText::Watch::Nothing : GatedText::Watch::Texts);
    m_reason->setWatch(GatedText::Watch::Nothing); // only named cases have a basis
    const ConsentLaw *law = CaseBook::of(m_desk).laws().on(m_start.day);
    const Language language = norwegian(spoken());
    for (const ConsentPurpose &one : law ? law->purposes : QList<ConsentPurpose>())
        m_purpose->addItem(one.name.in(language), one.id);
    for (const LegalBasis &one : law ? law->bases : QList<LegalBasis>())
        m_basis->addItem(u"%1 – %2"_s.arg(one.paragraph, one.name.in(language)), one.id);
    for (QComboBox *box : {m_purpose, m_basis, m_arena, m_asked}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        box->setMinimumHeight(Looks::leastTarget);
    }
    const bool isKindergarten = m_case.stage == DiscussionCase::Stage::Kindergarten;
    choose(*m_purpose, m_start.purpose.isEmpty()
                           ? (isKindergarten ? u"kindergarten"_s : u"school"_s)
                           : m_start.purpose);
    if (m_start.basis) {
        choose(*m_basis, m_start.basis->basis);
        m_reason->show(m_start.basis->reason, {});
        m_beyond->setChecked(m_start.basis->beyondNecessary);
    }
    if (named) {
        addLabelledRow(*m_form, tr("&Purpose"), m_purpose);
        m_form->addRow(m_confides);
    }
    m_confides->setChecked(m_start.asksNotToInform);
    if (onBasis) {
        addLabelledRow(*m_form, tr("Legal &basis"), m_basis);
        addLabelledRow(*m_form, tr("&Reason"), m_reason, &m_reason->editor());
        m_form->addRow(m_beyond);
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_asked), static_cast<QWidget *>(m_notAsked)})
        widget->setVisible(isAboutOneChild(m_case.mode));
    for (QWidget *widget : QList<QWidget *>{m_basis, m_reason, m_beyond})
        widget->setVisible(onBasis);
    m_purpose->setVisible(named);
}

/// By the law that holds on the day; a wish that was noted can always be seen.
bool GroundsDialog::mayConfide() const
{
    const CaseBook &book = CaseBook::of(m_desk);
    const ConsentLaw *law = book.laws().on(m_day->date());
    const Child *child = m_case.child ? book.find(*m_case.child) : nullptr;
    const ConsentPurpose *purpose =
        law ? law->purpose(m_purpose->currentData().toString()) : nullptr;
    const bool isOfAge = child && child->born && purpose && purpose->noInform &&
                         purpose->noInform->contains(ageOn(*child->born, m_day->date()));
    return isNamed(m_case.mode) && (isOfAge || m_start.asksNotToInform);
}

void GroundsDialog::fillArenas()
{
    const QVariant before =
        m_arena->count() > 0 ? m_arena->currentData() : QVariant(m_start.arena.text());
    m_arenas = arenasFor(m_desk, m_case, m_day->date());
    Choices choices;
    for (const ArenaChoice &one : std::as_const(m_arenas))
        choices.append({one.name, one.arena.text()});
    refill(*m_arena, choices);
    choose(*m_arena, before);
}

void GroundsDialog::fillPresent()
{
    const bool isNew = m_start.present.isEmpty();
    const int row = m_arena->currentIndex();
    const QStringList fixed =
        isNew && row >= 0 ? fixedServices(m_desk.pack(), m_arenas[row].rules) : QStringList();
    const auto comes = [&](ConsentParticipant::Role role, const QString &service) {
        return std::any_of(m_start.present.begin(), m_start.present.end(),
                           [&](const ConsentParticipant &one) {
                               return one.role == role && one.service == service;
                           });
    };
    if (m_services.isEmpty()) {
        for (const Service &one : m_desk.pack().services) {
            auto *box = new QCheckBox(one.name.in(norwegian(spoken())), this);
            box->setProperty("service", one.id);
            m_services.append(box);
            take(box);
            connect(box, &QCheckBox::toggled, this, &GroundsDialog::ask);
        }
        for (QCheckBox *box : {m_guardians, m_child}) {
            take(box);
            connect(box, &QCheckBox::toggled, this, &GroundsDialog::ask);
        }
        m_guardians->setChecked(comes(ConsentParticipant::Role::Guardian, {}));
        m_child->setChecked(comes(ConsentParticipant::Role::Child, {}));
    }
    for (QCheckBox *box : std::as_const(m_services)) {
        const QString service = box->property("service").toString();
        box->setChecked(isNew ? fixed.contains(service)
                              : comes(ConsentParticipant::Role::Service, service));
    }
}

void GroundsDialog::take(QWidget *part)
{
    part->setMinimumHeight(Looks::leastTarget);
    m_presentBox->layout()->addWidget(part);
}

void GroundsDialog::listen()
{
    connect(m_arena, &QComboBox::activated, this, [this] {
        if (m_start.present.isEmpty())
            fillPresent();
        ask();
    });
    connect(m_day, &DayField::dateChanged, this, [this] {
        fillArenas();
        ask();
    });
    for (QComboBox *box : {m_asked, m_purpose, m_basis})
        connect(box, &QComboBox::activated, this, &GroundsDialog::ask);
    for (GatedText *text : {m_notAsked, m_reason})
        connect(text, &GatedText::typed, this, &GroundsDialog::ask);
    for (QCheckBox *box : {m_beyond, m_confides})
        connect(box, &QCheckBox::toggled, this, &GroundsDialog::ask);
    connect(m_leave, &QPushButton::clicked, this, &GroundsDialog::letLeave);
}

QList<ConsentParticipant> GroundsDialog::present() const
{
    QList<ConsentParticipant> present{{.role = ConsentParticipant::Role::OwnUnit}};
    for (const QCheckBox *box : m_services) {
        if (box->isChecked())
            present.append({.service = box->property("service").toString()});
    }
    if (m_guardians->isChecked())
        present.append({.role = ConsentParticipant::Role::Guardian});
    if (m_child->isChecked())
        present.append({.role = ConsentParticipant::Role::Child});
    return present;
}

Discussion GroundsDialog::discussion() const
{
    Discussion wanted = m_start;
    const int row = m_arena->currentIndex();
    if (row >= 0) {
        wanted.arena = m_arenas[row].arena;
        wanted.version = m_arenas[row].version;
    }
    wanted.day = m_day->date();
    wanted.mode = m_case.mode;
    wanted.present = present();
    wanted.asked = CaseMode::Asked(m_asked->currentData().toInt());
    wanted.notAskedReason =
        wanted.asked == CaseMode::Asked::NotAsked ? m_notAsked->text() : QString();
    wanted.purpose = isNamed(m_case.mode) ? m_purpose->currentData().toString() : QString();
    wanted.asksNotToInform = mayConfide() && m_confides->isChecked();
    if (m_case.mode == CaseMode::Kind::LegalBasis)
        wanted.basis =
            BasisChoice{m_basis->currentData().toString(), m_reason->text(), m_beyond->isChecked()};
    return wanted;
}

void GroundsDialog::letLeave()
{
    for (QCheckBox *box : std::as_const(m_services)) {
        if (m_leaving.contains(box->property("service").toString()))
            box->setChecked(false);
    }
    if (m_leaving.contains(u"guardian"_s))
        m_guardians->setChecked(false);
    if (m_leaving.contains(u"child"_s))
        m_child->setChecked(false);
}

void GroundsDialog::ask()
{
    const bool notAsked =
        CaseMode::Asked(m_asked->currentData().toInt()) == CaseMode::Asked::NotAsked;
    const bool single = isAboutOneChild(m_case.mode);
    m_notAsked->setVisible(single && notAsked);
    m_confides->setVisible(mayConfide());
    if (QWidget *label = m_form->labelForField(m_notAsked))
        label->setVisible(single && notAsked);
    const auto answer =
        m_arena->count() == 0
            ? Result<DecisionWords>(DecisionWords{
                  false,
                  {},
                  tr("No arena that keeps its records here works with this on that day.")})
            : askRule(m_desk, discussion());
    const bool allowed = answer && answer->isAllowed && !m_notAsked->stops();
    m_leaving = answer ? answer->mustLeave : QStringList();
    const ErrorWording words = answer ? ErrorWording{} : ErrorWording::of(answer.error());
    m_answer->setText(answer ? answer->text : words.headline + u'\n' + words.advice);
    m_answer->setAccessibleName(m_answer->text());
    QPalette own = palette();
    if (!allowed)
        own.setColor(QPalette::WindowText, Looks::stopText());
    m_answer->setPalette(own);
    m_leave->setVisible(!m_leaving.isEmpty());
    if (m_record)
        m_record->setEnabled(allowed);
}

} // namespace tvers
