// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/cadenceeditor.h"

#include "ui/municipality/cadencepreview.h"
#include "ui/municipality/noticelabel.h"
#include "ui/municipality/partnames.h"
#include "ui/municipality/ruleeditor.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/cadencewording.h"
#include "ui/wording/problemwording.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tvers {

CadenceEditor::CadenceEditor(SchoolYear year, QWidget *parent) :
    QWidget(parent),
    m_shown(year.span()),
    m_cadence{{{Unspecified{}}}},
    m_parts(m_cadence.parts),
    m_several(new QCheckBox(this)),
    m_partsBox(new QWidget(this)),
    m_partsLabel(new QLabel(m_partsBox)),
    m_list(new QListWidget(m_partsBox)),
    m_add(new QPushButton(m_partsBox)),
    m_remove(new QPushButton(m_partsBox)),
    m_names(new PartNames(m_partsBox)),
    m_rule(new RuleEditor(this)),
    m_wrong(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_words(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_days(new NoticeLabel(NoticeLabel::Tone::Quiet, this))
{
    layOut();
    retranslate();
    setCadence(m_cadence);
    listen();
}

void CadenceEditor::layOut()
{
    const int listLines = 4;
    m_partsLabel->setBuddy(m_list);
    m_list->setMaximumHeight(listLines * qMax(Looks::leastTarget, fontMetrics().height() * 2));
    m_list->setUniformItemSizes(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *parts = new QVBoxLayout(m_partsBox);
    parts->setContentsMargins({});
    parts->addWidget(m_partsLabel);
    parts->addWidget(m_list);
    parts->addLayout(buttons);
    parts->addWidget(m_names);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(Looks::gap);
    all->addWidget(m_several);
    all->addWidget(m_partsBox);
    all->addWidget(m_rule);
    all->addWidget(m_wrong);
    all->addWidget(m_words);
    all->addWidget(m_days);
}

void CadenceEditor::listen()
{
    connect(m_several, &QCheckBox::toggled, this, [this](bool) {
        showParts();
        look();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &CadenceEditor::showPart);
    connect(m_add, &QPushButton::clicked, this, &CadenceEditor::addPart);
    connect(m_remove, &QPushButton::clicked, this, &CadenceEditor::removePart);
    const auto follow = [this] {
        takeIn();
        look();
    };
    connect(m_names, &PartNames::changed, this, follow);
    connect(m_rule, &RuleEditor::changed, this, follow);
}

void CadenceEditor::setSpan(const DateSpan &days)
{
    if (days == m_shown)
        return;
    m_shown = days;
    look();
}

void CadenceEditor::setCadence(const Cadence &cadence)
{
    const QSignalBlocker silence(this);
    const QSignalBlocker box(m_several);
    m_cadence = cadence;
    m_parts = cadence.parts;
    if (m_parts.isEmpty())
        m_parts.append({Unspecified{}});
    m_part = 0;
    m_several->setChecked(cadence.several);
    showParts();
    look();
}

void CadenceEditor::showParts()
{
    const bool several = m_several->isChecked();
    m_partsBox->setVisible(several);
    const QSignalBlocker silence(m_list);
    m_list->clear();
    for (const CadencePart &part : std::as_const(m_parts))
        m_list->addItem(CadenceWording::brief({{part}, false}, spoken()));
    m_list->setCurrentRow(m_part);
    m_remove->setEnabled(m_parts.size() > 1);
    showPart(m_part);
}

void CadenceEditor::showPart(int part)
{
    if (part < 0 || part >= m_parts.size())
        return;
    m_part = part;
    m_names->setNamesOf(m_parts[part]);
    m_rule->setRule(m_parts[part].rule);
}

void CadenceEditor::addPart()
{
    m_parts.append({Unspecified{}});
    m_part = int(m_parts.size()) - 1;
    showParts();
    look();
    m_rule->setFocus(Qt::OtherFocusReason);
}

void CadenceEditor::removePart()
{
    if (m_parts.size() < 2)
        return;
    m_parts.removeAt(m_part);
    m_part = qMin(m_part, int(m_parts.size()) - 1);
    showParts();
    look();
}

void CadenceEditor::takeIn()
{
    CadencePart &part = m_parts[m_part];
    if (const auto rule = m_rule->rule())
        part.rule = *rule;
    if (!m_several->isChecked())
        return;
    part.name = m_names->name();
    part.guestIn = m_names->guestIn();
    if (auto *item = m_list->item(m_part); item && problemsIn({{part}, false}).isEmpty())
        item->setText(CadenceWording::brief({{part}, false}, spoken()));
}

Cadence CadenceEditor::draft() const
{
    if (m_several->isChecked())
        return {m_parts, true};
    return {{{m_parts[m_part].rule}}, false};
}

void CadenceEditor::look()
{
    const Cadence now = draft();
    m_problems.clear();
    if (const QString unread = m_rule->problem(); !unread.isEmpty())
        m_problems.append(unread);
    const auto found = problemsIn(now);
    for (const CadenceProblem &problem : found) {
        const QString words = ProblemWording::of(problem);
        if (!m_problems.contains(words))
            m_problems.append(now.several ? tr("Part %1: %2").arg(problem.part + 1).arg(words)
                                          : words);
    }
    m_wrong->say(m_problems.join(u'\n'));
    const bool isRight = m_problems.isEmpty();
    m_words->say(isRight ? CadenceWording::of(now, spoken()) : QString());
    m_days->say(isRight ? CadencePreview::of(now, m_shown, spoken()) : QString());
    const bool isNew = isRight && !(now == m_cadence);
    if (isNew)
        m_cadence = now;
    emit problemsChanged();
    if (isNew)
        emit changed(m_cadence);
}

void CadenceEditor::focusOn(OpenQuestion::Kind kind)
{
    using Kind = OpenQuestion::Kind;
    using Field = RuleEditor::Field;
    m_rule->focusOn(kind == Kind::Weekday    ? Field::Weekday
                    : kind == Kind::Clock    ? Field::Hours
                    : kind == Kind::Start    ? Field::Anchor
                    : kind == Kind::EventDay ? Field::Event
                                             : Field::Kind);
}

void CadenceEditor::retranslate()
{
    m_several->setText(tr("It has several rules side by side"));
    m_partsLabel->setText(tr("The parts"));
    m_add->setText(tr("Add part"));
    m_remove->setText(tr("Remove part"));
    m_list->setAccessibleName(tr("The parts"));
}

void CadenceEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showParts();
        look();
    }
    QWidget::changeEvent(event);
}

} // namespace tvers
