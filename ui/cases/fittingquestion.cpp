// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/fittingquestion.h"

#include "ui/municipality/noticelabel.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/looks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tvers {

FittingQuestion::FittingQuestion(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_question(new QLabel(this)),
    m_more(new QRadioButton(this)),
    m_few(new QRadioButton(this)),
    m_stop(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_reasonLabel(new QLabel(this)),
    m_reason(new GatedText(desk, GatedText::Lines::One, this))
{
    m_question->setWordWrap(true);
    m_reasonLabel->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Looks::step);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_more),
          static_cast<QWidget *>(m_few), static_cast<QWidget *>(m_stop),
          static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason)})
        column->addWidget(widget);
    for (QRadioButton *button : {m_more, m_few}) {
        button->setMinimumHeight(Looks::leastTarget);
        // Not clicked: a screen reader toggles it.
        connect(button, &QRadioButton::toggled, this, [this](bool chosen) {
            follow();
            if (chosen)
                emit edited();
        });
    }
    connect(m_reason, &GatedText::edited, this, [this] {
        follow();
        emit edited();
    });
    retranslate();
}

void FittingQuestion::show(const ChildrenFitting &fitting)
{
    const QSignalBlocker quietMore(m_more);
    const QSignalBlocker quietFew(m_few);
    for (QRadioButton *button : {m_more, m_few})
        button->setAutoExclusive(false); // so that neither can be chosen
    m_more->setChecked(fitting.count == ChildrenFitting::Count::MoreThanFive);
    m_few->setChecked(fitting.count == ChildrenFitting::Count::FiveOrFewer);
    for (QRadioButton *button : {m_more, m_few})
        button->setAutoExclusive(true);
    m_reason->show(fitting.reason, {});
    follow();
}

void FittingQuestion::setPlace(const QString &place) { m_reason->setPlace(place); }

void FittingQuestion::forget() { m_reason->forget(); }

ChildrenFitting FittingQuestion::fitting() const
{
    if (m_few->isChecked())
        return {ChildrenFitting::Count::FiveOrFewer, m_reason->text()};
    return {m_more->isChecked() ? ChildrenFitting::Count::MoreThanFive
                                : ChildrenFitting::Count::Unanswered};
}

void FittingQuestion::setReadOnly(bool readOnly)
{
    m_more->setEnabled(!readOnly);
    m_few->setEnabled(!readOnly);
    m_reason->setReadOnly(readOnly);
}

void FittingQuestion::follow()
{
    const bool few = m_few->isChecked();
    m_stop->say(fitting().stops() ? tr("Stop: so few can be recognised. Describe it more "
                                       "generally, or say why it must be so.")
                                  : QString());
    m_reasonLabel->setVisible(few);
    m_reason->setVisible(few);
}

void FittingQuestion::retranslate()
{
    m_question->setText(tr("How many children fit this description?"));
    m_more->setText(tr("More than five"));
    m_few->setText(tr("Five or fewer"));
    m_more->setAccessibleDescription(m_question->text());
    m_few->setAccessibleDescription(m_question->text());
    m_reasonLabel->setText(tr("Why must it be so?"));
    m_reason->setName(m_reasonLabel->text());
    m_reasonLabel->setBuddy(&m_reason->editor());
    follow();
}

} // namespace tvers
