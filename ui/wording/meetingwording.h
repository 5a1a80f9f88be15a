// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings held, in words.
#pragma once

#include "core/minutes/meetingfinish.h"

#include <QCoreApplication>

class QTranslator;

namespace tvers {

class MeetingWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::MeetingWording)
public:
    /// Whose words: null for the language of the window, or a paper's own.
    using Words = const QTranslator *;

    static QString of(HeldMeeting::State state);
    static QString of(HeldMeeting::Cause cause);
    static QString of(MeetingSeat::Came came, Words words = nullptr);
    static QString of(AgendaItem::State state, Words words = nullptr);
    static QString of(MeetingCount::Kind kind, Words words = nullptr);

    /// "Say whether PPT came." \a what: the seat's or the item's own words, as the trouble
    /// has one.
    static QString sentence(const FinishTrouble &trouble, const QString &what);

private:
    static QString say(const char *text, Words words);
};

} // namespace tvers
