// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file E-mail that asks to one meeting, or calls it off, as a draft: nothing is
/// sent before a person has read it and sends it.
#pragma once

#include "core/exchange/icswriter.h"

namespace tvers {

struct InvitationDraft {
    CalendarEvent event; ///< cancelled: METHOD:CANCEL, else REQUEST
    Guests guests;       ///< those without an e-mail address are left out
    QString subject;
    QString text;    ///< for people, in the unit's language
    QDateTime stamp; ///< when it was made
};

/// An .eml file (RFC 5322, RFC 2045–2049): X-Unsent, so that Outlook opens it as a
/// draft; the text, and the meeting beside it (RFC 6047 §2.4) and once more as an
/// attached file for programs that look only there. Lines end with CRLF and are
/// ASCII throughout.
QByteArray emlOf(const InvitationDraft &draft);

/// An e-mail with a file, as a draft.
struct MailDraft {
    QList<MailAddress> to; ///< those without an e-mail address are left out
    QString subject;
    QString text;
    QString fileName = {}; ///< of what is attached; "" attaches nothing
    QByteArray file = {};
    QDateTime stamp; ///< when it was made
};

/// The same for any e-mail. What is attached is a PDF.
QByteArray emlOf(const MailDraft &draft);

} // namespace tvers
