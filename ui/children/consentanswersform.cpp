// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/consentanswersform.h"

#include "ui/children/namedrows.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/dayfield.h"
#include "ui/wording/consentstatewording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Answer { NotYet, Yes, No };

const QLatin1StringView childSigns{"child"};

std::optional<GuardianId> guardianOf(const QString &signer)
{
    return signer == childSigns ? std::nullopt : GuardianId::fromText(signer);
}

} // namespace

ConsentAnswersForm::ConsentAnswersForm(const ConsentAsking &asking, const Consent &draft,
                                       QWidget *parent) :
    QWidget(parent),
    m_asking(asking),
    m_law(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_oneReason(new QLineEdit(draft.oneGuardianReason, this)),
    m_form(new QComboBox(this)),
    m_witness(new QLineEdit(draft.witness, this)),
    m_note(new QLineEdit(draft.note, this)),
    m_informed(
        new QCheckBox(tr("&Told of the right to refuse and to withdraw, and what follows"), this)),
    m_heard(new QCheckBox(tr("The &child has said what it thinks"), this)),
    m_view(new QLineEdit(draft.childView, this)),
    m_language(new QLineEdit(draft.language, this)),
    m_interpreter(new QLineEdit(draft.interpreter, this))
{
    auto *form = namedRows();
    for (const Guardian &one : asking.guardians)
        addLine(one.id.text(), draft, *form);
    addLine(childSigns, draft, *form);
    m_informed->setChecked(draft.informed);
    m_heard->setChecked(draft.childHeard);
    for (const auto how : {Consent::Form::Signed, Consent::Form::Electronic, Consent::Form::Oral})
        m_form->addItem(ConsentStateWording::form(how), int(how));
    m_form->setCurrentIndex(m_form->findData(int(draft.form)));
    addHow(*form);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(Looks::gap);
    all->addWidget(m_law);
    all->addLayout(form);
    QList<QWidget *> fields;
    for (const Line &line : std::as_const(m_lines))
        fields.append({line.answer, line.day});
    tabThrough(fields + QList<QWidget *>{m_oneReason, m_form, m_witness, m_informed, m_heard,
                                         m_view, m_language, m_interpreter, m_note});
    setPurposes(draft.purposes);
    followForm();
}

void ConsentAnswersForm::addHow(QFormLayout &form)
{
    addNamed(form, tr("Why &one guardian is enough"), m_oneReason);
    addNamed(form, tr("&How it was given"), m_form);
    addNamed(form, tr("Hear&d by"), m_witness);
    form.addRow(QString(), m_informed);
    form.addRow(QString(), m_heard);
    addNamed(form, tr("What the child thin&ks"), m_view);
    addNamed(form, tr("&Explained in"), m_language);
    addNamed(form, tr("&Interpreter"), m_interpreter);
    addNamed(form, tr("Re&marks"), m_note);
    m_oneReason->setPlaceholderText(tr("only when not all with responsibility sign"));
    m_language->setPlaceholderText(tr("Norwegian"));
    for (QCheckBox *box : {m_informed, m_heard}) {
        box->setMinimumHeight(Looks::leastTarget);
        connect(box, &QCheckBox::toggled, this, &ConsentAnswersForm::changed);
    }
    for (QLineEdit *line : {m_oneReason, m_witness, m_note, m_view})
        connect(line, &QLineEdit::textEdited, this, &ConsentAnswersForm::changed);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        followForm();
        emit changed();
    });
}

void ConsentAnswersForm::addLine(const QString &signer, const Consent &draft, QFormLayout &form)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto *answer = new QComboBox(row);
    answer->addItem(tr("no answer"), NotYet);
    answer->addItem(tr("says yes"), Yes);
    answer->addItem(tr("says no"), No);
    auto *day = new DayField(m_asking.today, row);
    const QDate last = m_asking.today.addYears(1);
    day->setDateRange(m_asking.today.addYears(-5), last);
    if (const auto given = draft.answerOf(guardianOf(signer), last)) {
        answer->setCurrentIndex(answer->findData(given->agrees ? Yes : No));
        day->setDate(given->day);
    }
    const QString name = m_asking.signerName(signer);
    answer->setMinimumHeight(Looks::leastTarget);
    answer->setAccessibleName(tr("Answer of %1").arg(name));
    day->setAccessibleName(tr("Day of the answer of %1").arg(name));
    line->addWidget(answer, 1);
    line->addWidget(day);
    auto *label = new QLabel(name, this);
    label->setBuddy(answer);
    form.addRow(label, row);
    m_lines.append({signer, answer, day});
    connect(answer, &QComboBox::currentIndexChanged, this, &ConsentAnswersForm::changed);
}

void ConsentAnswersForm::setPurposes(const QStringList &purposes)
{
    QStringList lines;
    for (const ConsentSigners &rule : m_asking.rulesFor(purposes))
        lines.append(ConsentStateWording::rule(rule));
    m_law->say(m_asking.child.born ? lines.join(u'\n')
                                   : tr("The day of birth is missing; it decides who consents."));
}

void ConsentAnswersForm::followForm()
{
    const bool oral = Consent::Form(m_form->currentData().toInt()) == Consent::Form::Oral;
    m_witness->setEnabled(oral);
    m_witness->setPlaceholderText(oral ? tr("who heard it; or write a note below") : QString());
}

void ConsentAnswersForm::takeDays()
{
    for (const Line &line : std::as_const(m_lines))
        line.day->take();
}

void ConsentAnswersForm::writeTo(Consent &consent) const
{
    consent.answers.clear();
    for (const Line &line : m_lines) {
        const int answer = line.answer->currentData().toInt();
        if (answer != NotYet)
            consent.answers.append({guardianOf(line.signer), answer == Yes, line.day->date()});
    }
    consent.oneGuardianReason = m_oneReason->text().simplified();
    consent.form = Consent::Form(m_form->currentData().toInt());
    consent.witness = m_witness->isEnabled() ? m_witness->text().simplified() : QString();
    consent.note = m_note->text().simplified();
    consent.informed = m_informed->isChecked();
    consent.childHeard = m_heard->isChecked();
    consent.childView = m_view->text().simplified();
    consent.language = m_language->text().simplified();
    consent.interpreter = m_interpreter->text().simplified();
}

} // namespace tvers
