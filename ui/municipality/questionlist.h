// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Open questions, each with a button that goes where it is answered.
#pragma once

#include "core/municipality/openquestion.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tvers {

class QuestionList : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionList(QWidget *parent = nullptr);

    void show(const QList<OpenQuestion> &questions);

signals:
    void asked(tvers::OpenQuestion::Kind kind); ///< somebody wants to answer one

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *line(const OpenQuestion &question);

    QList<OpenQuestion> m_questions;
    QVBoxLayout *m_lines;
};

/// False for what the pack asks in its own words: no field holds the answer.
bool hasField(OpenQuestion::Kind kind);

} // namespace tvers
