// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/dutycard.h"

#include "core/consent/consentlaw.h"
#include "ui/cases/casebook.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/desk.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Answer { NotAssessed, Applies, DoesNotApply };

} // namespace

DutyCard::DutyCard(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_title(new QLabel(this)),
    m_law(new QLabel(this)),
    m_assessedLabel(new QLabel(this)),
    m_assessed(new QComboBox(this)),
    m_byLabel(new QLabel(this)),
    m_by(new GatedText(desk, GatedText::Lines::One, this)),
    m_dayLabel(new QLabel(this)),
    m_day(new DayField(desk.today(), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_title->setFont(headingFont(m_title->font()));
    m_title->setWordWrap(true);
    m_law->setWordWrap(true);
    m_law->setTextFormat(Qt::PlainText);
    m_assessed->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int answer : {NotAssessed, Applies, DoesNotApply})
        m_assessed->addItem(QString(), answer);
    m_day->setMinimumHeight(Looks::leastTarget);
    setLayout(answer());
    connect(m_assessed, &QComboBox::activated, this, [this] {
        follow();
        tell();
    });
    connect(m_by, &GatedText::edited, this, &DutyCard::tell);
    connect(m_day, &DayField::dateChanged, this, &DutyCard::tell);
    retranslate();
}

QLayout *DutyCard::answer()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Looks::step);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_law),
          static_cast<QWidget *>(m_assessedLabel), static_cast<QWidget *>(m_assessed),
          static_cast<QWidget *>(m_byLabel), static_cast<QWidget *>(m_by),
          static_cast<QWidget *>(m_dayLabel), static_cast<QWidget *>(m_day)})
        column->addWidget(widget);
    m_assessedLabel->setBuddy(m_assessed);
    m_byLabel->setBuddy(&m_by->editor());
    m_dayLabel->setBuddy(m_day);
    return column;
}

void DutyCard::show(const std::optional<DutyAssessment> &duty)
{
    const QSignalBlocker quiet(m_day);
    const bool isSame = duty == m_shown && this->duty() == duty;
    m_shown = duty;
    if (!isSame && (duty || m_assessed->currentIndex() == NotAssessed || m_by->text().isEmpty())) {
        m_assessed->setCurrentIndex(!duty ? NotAssessed : duty->applies ? Applies : DoesNotApply);
        m_day->setDate(duty ? duty->day : m_desk.today());
    }
    m_by->show(duty ? duty->by : QString(), {});
    follow();
}

void DutyCard::setPlace(const QString &place) { m_by->setPlace(place); }

void DutyCard::forget()
{
    m_by->forget();
    m_shown.reset();
    m_assessed->setCurrentIndex(NotAssessed);
}

std::optional<DutyAssessment> DutyCard::duty() const
{
    if (m_assessed->currentIndex() == NotAssessed || m_by->text().isEmpty() || m_by->stops())
        return std::nullopt;
    return DutyAssessment{m_assessed->currentIndex() == Applies, m_by->text(), m_day->date()};
}

void DutyCard::setReadOnly(bool readOnly)
{
    m_assessed->setEnabled(!readOnly);
    m_by->setReadOnly(readOnly);
    m_day->setEnabled(!readOnly);
}

void DutyCard::tell()
{
    const bool waits = m_assessed->currentIndex() != NotAssessed && !duty();
    if (!waits && duty() != m_shown)
        emit edited();
}

void DutyCard::follow()
{
    const bool isAssessed = m_assessed->currentIndex() != NotAssessed;
    for (QWidget *widget : {static_cast<QWidget *>(m_byLabel), static_cast<QWidget *>(m_by),
                            static_cast<QWidget *>(m_dayLabel), static_cast<QWidget *>(m_day)})
        widget->setVisible(isAssessed);
}

void DutyCard::retranslate()
{
    const Language language = spoken();
    m_title->setText(tr("Duty to report: report yourself, at once. Not the team."));
    QStringList lines;
    if (const ConsentLaw *law = CaseBook::of(m_desk).laws().on(m_desk.today())) {
        for (const ReportingDuty &duty : law->reportingDuties)
            lines.append(u"%1 (%2)."_s.arg(duty.name.in(language), duty.paragraph));
    }
    lines.append(tr("Tvers keeps only that it was assessed, by whom and when. Write nothing here "
                    "of what was reported."));
    m_law->setText(lines.join(u'\n'));
    m_assessedLabel->setText(tr("Is there a duty to report?"));
    m_assessed->setAccessibleName(m_assessedLabel->text());
    m_assessed->setItemText(NotAssessed, tr("Not assessed yet"));
    m_assessed->setItemText(Applies, tr("Assessed: yes, there is"));
    m_assessed->setItemText(DoesNotApply, tr("Assessed: no"));
    m_byLabel->setText(tr("Assessed by (role)"));
    m_by->setName(m_byLabel->text());
    m_dayLabel->setText(tr("Day"));
    m_day->setAccessibleName(tr("Day of the assessment"));
    follow();
}

} // namespace tvers
