// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/askbox.h"

#include <QMessageBox>
#include <QPushButton>

namespace tvers {

bool agreed(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton,
                    parent);
    box.setInformativeText(question.detail);
    const bool isLasting = question.harm == Question::Harm::Lasting;
    const QAbstractButton *yes = box.addButton(
        question.yes, isLasting ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    if (question.no.isEmpty())
        box.addButton(QMessageBox::Cancel);
    else
        box.addButton(question.no, QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace tvers
