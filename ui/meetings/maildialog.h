// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A draft to be read, changed, saved, and opened by the system's e-mail program.
#pragma once

#include "core/exchange/invitation.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace tvers {

class Desk;

/// Nothing is sent: what is saved is a draft, and its text can be copied instead.
class MailDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MailDialog(const InvitationDraft &draft, QWidget *parent = nullptr);

    /// As it is written now.
    InvitationDraft draft() const;

private:
    void saveAndOpen();
    void copy();

    InvitationDraft m_draft;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
};

/// True when \a draft, as it was changed, is saved. What is begun when the file is locked is
/// given back to who asks for the same people's draft of the same meeting.
bool isMailSaved(Desk &desk, const InvitationDraft &draft, QWidget *parent);

} // namespace tvers
