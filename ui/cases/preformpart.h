// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The teacher's form of a case: given out, taken in, looked at.
#pragma once

#include "core/cases/discussioncase.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;

namespace tvers {

class Desk;
class GatedText;
class NoticeLabel;

class PreFormPart : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    PreFormPart(Desk &desk, QWidget *parent = nullptr);

    void show(const DiscussionCase &one);
    /// Reads the answer file at \a path and lays it on the case; what is wrong is told.
    void takeIn(const QString &path);
    /// The one file that is dragged; "" when it cannot be taken in now.
    QString offered(const QMimeData &dragged) const;
    /// Writes the empty form in the written language of the case's unit.
    Result<> giveOut(const QString &path) const;

signals:
    void admitted(const QString &because); ///< by rektor, though it is not complete

private:
    void askWhereTo();
    void askWhatFrom();
    void follow();
    void retranslate() override;

    Desk &m_desk;
    std::optional<DiscussionCase> m_case;
    QLabel *m_state;
    QPushButton *m_give;
    QPushButton *m_take;
    NoticeLabel *m_missing;
    QLabel *m_admitLabel;
    GatedText *m_admit;
    QLabel *m_answers;
};

} // namespace tvers
