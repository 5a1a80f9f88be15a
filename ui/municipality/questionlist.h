// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Open questions, each with a button that goes where it is answered, or with
/// a line to write the answer in.
#pragma once

#include "core/municipality/openquestion.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tvers {

class QuestionList : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionList(QWidget *parent = nullptr);

    void show(const QList<OpenQuestion> &questions);
    void focusOn(const OpenQuestion &question); ///< where it has a line to write in

signals:
    void asked(const tvers::OpenQuestion &question); ///< somebody wants to answer one
    /// What the pack asks in its own words was answered in somebody's.
    void answered(const tvers::OpenQuestion &question, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *line(const OpenQuestion &question);
    QLineEdit *answerField(const OpenQuestion &question, QWidget *line);
    QLineEdit *fieldOf(const OpenQuestion &question) const;
    void give(const OpenQuestion &question);

    QList<OpenQuestion> m_questions;
    QVBoxLayout *m_lines;
    QList<std::pair<OpenQuestion, QLineEdit *>> m_fields;
};

} // namespace tvers
