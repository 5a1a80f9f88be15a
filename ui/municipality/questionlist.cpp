// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/questionlist.h"

#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"
#include "ui/wording/questionwording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

QuestionList::QuestionList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(Looks::step);
}

void QuestionList::show(const QList<OpenQuestion> &questions)
{
    if (questions == m_questions)
        return;
    m_questions = questions;
    fill();
}

void QuestionList::fill()
{
    m_fields.clear();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater(); // it may be the one whose button was pressed
        }
        delete item;
    }
    if (!m_questions.isEmpty()) {
        auto *heading =
            new QLabel(tr("%n open question(s)", nullptr, int(m_questions.size())), this);
        heading->setFont(headingFont(font()));
        m_lines->addWidget(heading);
    }
    for (const OpenQuestion &question : std::as_const(m_questions))
        m_lines->addWidget(line(question));
    setVisible(!m_questions.isEmpty());
}

QWidget *QuestionList::line(const OpenQuestion &question)
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    auto *below = new QHBoxLayout;
    column->addLayout(row);
    column->addLayout(below);
    auto *mark = new QLabel(line);
    mark->setPixmap(iconOf(Symbol::Question).pixmap(16, 16));
    auto *text = new QLabel(QuestionWording::of(question, spoken()), line);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    if (question.kind == OpenQuestion::Kind::Asked)
        below->addWidget(answerField(question, line), 1); // as wide as the panel
    auto *button = new QPushButton(tr("Answer"), line);
    button->setAccessibleName(tr("Answer: %1").arg(text->text()));
    connect(button, &QPushButton::clicked, this, [this, question] { give(question); });
    if (question.kind == OpenQuestion::Kind::Asked)
        below->addWidget(button);
    else
        row->addWidget(button, 0, Qt::AlignTop);
    return line;
}

QLineEdit *QuestionList::answerField(const OpenQuestion &question, QWidget *line)
{
    auto *field = new QLineEdit(line);
    field->setAccessibleName(tr("Answer to: %1").arg(QuestionWording::of(question, spoken())));
    connect(field, &QLineEdit::returnPressed, this, [this, question] { give(question); });
    m_fields.append({question, field});
    return field;
}

QLineEdit *QuestionList::fieldOf(const OpenQuestion &question) const
{
    for (const auto &[asked, field] : m_fields) {
        if (asked == question)
            return field;
    }
    return nullptr;
}

/// What is asked in words is answered in words, the rest in its field.
void QuestionList::give(const OpenQuestion &question)
{
    QLineEdit *field = fieldOf(question);
    const QString text = field ? field->text().simplified() : QString();
    if (!field)
        emit asked(question);
    else if (text.isEmpty())
        field->setFocus(Qt::OtherFocusReason);
    else
        emit answered(question, text);
}

void QuestionList::focusOn(const OpenQuestion &question)
{
    if (QLineEdit *field = fieldOf(question))
        field->setFocus(Qt::OtherFocusReason);
}

void QuestionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace tvers
