// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What can go wrong, as codes and facts; ui/wording turns them into sentences.
#pragma once

#include <QLatin1StringView>
#include <QObject>
#include <QStringList>

namespace tvers {
Q_NAMESPACE

/// What went wrong, for code to act on; the comment names the facts, in order.
enum class ErrorCode {
    FileUnreadable,  ///< path, the system's own text
    FileTooLarge,    ///< path, size in bytes, largest size read
    FileNotWritable, ///< path, the system's own text
    NotUtf8,         ///< file
    NotJson,         ///< file, line, column, the parser's own text
    KeyTwice,        ///< file, JSON path, line
    /// The three of a field: file, JSON path, what stood there ("" when nothing),
    /// what was expected (see core/exchange/expected.h), line.
    FieldMissing,
    FieldUnknown, ///< as FieldMissing
    FieldWrong,   ///< as FieldMissing
    PackUnknown,  ///< name asked for, the names there are (with commas)
    SpanReversed, ///< first day, last day (ISO 8601)
    /// What was asked for, first and last day that Tvers computes (ISO 8601).
    OutsideCalendar,
    WordUnknown,        ///< the command line's word
    OptionUnknown,      ///< option as written, word
    OptionMissing,      ///< option or argument, word
    OptionTwice,        ///< option, word
    OptionWrong,        ///< option or argument, what stood there, what was expected
    ArgumentUnexpected, ///< argument, word
    OptionsClash,       ///< option, the other that does not go with it, word
    NotCalendar,        ///< file: there is no iCalendar in it

    // The plan bundle (core/exchange/planbundle.h).
    NotBundle,               ///< file
    BundleTooNew,            ///< file, its version, newest version we know
    BundleCutOff,            ///< file, bytes it should have, bytes it has
    BundleDamaged,           ///< file: other content than its sender wrote
    BundleOtherMunicipality, ///< file, its municipality, ours
    BundleOtherUnit,         ///< file, its unit, ours ("" when the unit is not in the file)
    BundleOwn,               ///< file: made for others, by those who have this file
    BundleOlder,             ///< file, when it was made, when the one received last was (UTC)
    // Cases (core/cases, core/consent). What is missing stands as "kind|service|signer|paragraph".
    DiscussionRefused,  ///< identifier of the arena, day, then what is missing
    MustLeaveFirst,     ///< services, or "guardian", "child", that may not be present
    NeedsName,          ///< the decision: an anonymous case cannot end in it
    NotAnonymous,       ///< name of the text, kind of finding, from, length
    CaseModeFixed,      ///< mode of the case, mode asked for
    CaseTypesWrong,     ///< the types: one to three known ones, none twice
    MeasureIncomplete,  ///< which of the five fields is missing
    ConsentIncomplete,  ///< what is missing: purpose, asked, days, answer, witness
    ConsentWithdrawn,   ///< id of the consent: a withdrawal stands
    ExtractNotApproved, ///< (none) nobody who leads has read it through
    FewChildrenFit,     ///< number of the case: five children or fewer fit its description
    CaseClosed,         ///< number of the case
    DiscussionFinished, ///< id of the discussion
    AnonymityAfterNo,   ///< number of the case: those asked said no, or took their yes back

    // Reports (core/reports).
    NotPdf,            ///< file
    NotReport,         ///< file: a PDF of another program, or another paper
    PdfEncrypted,      ///< file
    ReportDamaged,     ///< file
    ReportTooNew,      ///< file, its version, newest version we know
    NoReports,         ///< municipality: its rules say nothing of reports
    ReportNotBegun,    ///< half-year, its first day
    ReportThere,       ///< half-year, version: there is one already
    ReportNotFinished, ///< half-year: a draft is neither sent nor kept in the archive
    ReportLocked,      ///< half-year, version: finished, and changed only by a correction
    // Meetings held (core/minutes/meetingfinish.h).
    MeetingNotReady,      ///< what is missing, each as "kind|item|seat|fact" (numbers from 1)
    MeetingLocked,        ///< its state: finished or cancelled
    MeetingNotLocked,     ///< its state: there is nothing to open again
    MeetingReasonMissing, ///< (none)

    // The plan (core/planning). Where: "slots", "meetings.m1.persons" and the like.
    PlanIdTwice,      ///< id, where it stands twice
    PlanIdUnknown,    ///< id, where it stands
    PlanSlotReversed, ///< id of the slot, start, end
    PlanTravelWrong,  ///< place, place, minutes
    PlanLockedClash,  ///< id of a meeting, of another, the person or room they share
    PlanOutdated,     ///< id of the meeting that a repair or an older plan cannot place

    // The file (core/storage). These stand last: exitCodeOf() tells by that.
    FileMissing,          ///< path
    FileExists,           ///< path
    FileEmpty,            ///< path
    NotTversFile,         ///< path
    ForeignJournal,       ///< path: beside it lies a journal that Tvers does not write
    SchemaTooNew,         ///< path, schema of the file, highest schema we know
    SchemaTooOld,         ///< path, schema of the file: a key brings it up
    FileReadOnly,         ///< path
    FileDenied,           ///< path, the system's own text
    FileHasOtherNames,    ///< path, how many names it has
    FileGone,             ///< path
    FileHeldElsewhere,    ///< path, who, machine, since (UTC), program
    HoldLost,             ///< as FileHeldElsewhere: who took the file over
    FileChangedElsewhere, ///< path
    OnNetworkShare,       ///< path, kind of file system
    FileBusy,             ///< statement, SQLite's own text
    DiskFull,             ///< statement, SQLite's own text
    DiskFailed,           ///< statement, SQLite's own text
    NoRoomForCopy,        ///< path, bytes needed, bytes free
    CopyNotMade,          ///< path, temporary folder, the system's own text
    PageDamaged,          ///< statement, SQLite's own text
    StatementFailed,      ///< statement, SQLite's own text
    ConstraintRefused,    ///< statement, SQLite's own text
    PragmaRefused,        ///< pragma, value wanted, value read back
    TextNotKeepable,      ///< table, column: invalid UTF-16 or U+0000
    StoredWordUnknown,    ///< table, column, the word
    ContentDamaged,       ///< table, id, JSON path in its content ("$": all of it)
    RowNotFound,          ///< table, id
    LinkMissing,          ///< table, column, id that is not there
    NeededByChild,        ///< table, id, sealed table that points to it
    AboutOneChild,        ///< id of the arena
    PermitBroken,         ///< id of the discussion: not one that Tvers allowed
    VersionsOverlap,      ///< id of the arena, id of the other version
    SealBroken,           ///< table, id
    RowMissing,           ///< table, rows counted by the head, rows found
    RowUnexpected,        ///< as RowMissing
    RowOutdated,          ///< table
    HeadBroken,           ///< path
    AuditChainBroken,     ///< number of the first entry that does not fit
    VaultLocked,          ///< table, or ""
    OpenedForLooking,     ///< path
    KeyNeeded,            ///< table: the file still has an open slot
    NoSuchSlot,           ///< user name or kind of slot
    SlotExists,           ///< user name or kind of slot
    LastSlot,             ///< user name or kind of slot
    SlotAbsurd,           ///< slot id, parameter, value
    SlotDamaged,          ///< slot id
    TooManyToTry,         ///< user name or kind of slot
    WrongPassphrase,      ///< user name or ""
    WrongRecoveryCode,    ///< (none)
    RecoveryCodeMistyped, ///< (none)
    WrongPrivateKey,      ///< (none)
    PassphraseTooShort,   ///< fewest characters
    PassphraseUnusable,   ///< (none) control characters or invalid UTF-16
    KeyDerivationFailed,  ///< memory in KiB that was asked for
    CopyNotWhole,         ///< path, what is wrong with the copy
};
Q_ENUM_NS(ErrorCode)

struct Error {
    ErrorCode code;
    QStringList facts; ///< never translated, never shown without wording
    friend bool operator==(const Error &, const Error &) = default;
};

/// The word for \a code in machine-readable answers: once released, never changed.
QLatin1StringView stored(ErrorCode code);

} // namespace tvers
