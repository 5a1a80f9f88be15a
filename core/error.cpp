// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(ErrorCode code)
{
    switch (code) { // no default: -Werror=switch finds the missing word
    case ErrorCode::FileUnreadable: return "file_unreadable"_L1;
    case ErrorCode::FileTooLarge: return "file_too_large"_L1;
    case ErrorCode::FileNotWritable: return "file_not_writable"_L1;
    case ErrorCode::NotUtf8: return "not_utf8"_L1;
    case ErrorCode::NotJson: return "not_json"_L1;
    case ErrorCode::KeyTwice: return "key_twice"_L1;
    case ErrorCode::FieldMissing: return "field_missing"_L1;
    case ErrorCode::FieldUnknown: return "field_unknown"_L1;
    case ErrorCode::FieldWrong: return "field_wrong"_L1;
    case ErrorCode::PackUnknown: return "pack_unknown"_L1;
    case ErrorCode::SpanReversed: return "span_reversed"_L1;
    case ErrorCode::OutsideCalendar: return "outside_calendar"_L1;
    case ErrorCode::WordUnknown: return "word_unknown"_L1;
    case ErrorCode::OptionUnknown: return "option_unknown"_L1;
    case ErrorCode::OptionMissing: return "option_missing"_L1;
    case ErrorCode::OptionTwice: return "option_twice"_L1;
    case ErrorCode::OptionWrong: return "option_wrong"_L1;
    case ErrorCode::ArgumentUnexpected: return "argument_unexpected"_L1;
    case ErrorCode::OptionsClash: return "options_clash"_L1;
    case ErrorCode::PlanIdTwice: return "plan_id_twice"_L1;
    case ErrorCode::PlanIdUnknown: return "plan_id_unknown"_L1;
    case ErrorCode::PlanSlotReversed: return "plan_slot_reversed"_L1;
    case ErrorCode::PlanTravelWrong: return "plan_travel_wrong"_L1;
    case ErrorCode::PlanLockedClash: return "plan_locked_clash"_L1;
    case ErrorCode::PlanOutdated: return "plan_outdated"_L1;
    case ErrorCode::NotCalendar: return "not_calendar"_L1;
    case ErrorCode::NotBundle: return "not_bundle"_L1;
    case ErrorCode::BundleTooNew: return "bundle_too_new"_L1;
    case ErrorCode::BundleCutOff: return "bundle_cut_off"_L1;
    case ErrorCode::BundleDamaged: return "bundle_damaged"_L1;
    case ErrorCode::BundleOtherMunicipality: return "bundle_other_municipality"_L1;
    case ErrorCode::BundleOtherUnit: return "bundle_other_unit"_L1;
    case ErrorCode::BundleOwn: return "bundle_own"_L1;
    case ErrorCode::BundleOlder: return "bundle_older"_L1;
    case ErrorCode::DiscussionRefused: return "discussion_refused"_L1;
    case ErrorCode::MustLeaveFirst: return "must_leave_first"_L1;
    case ErrorCode::NeedsName: return "needs_name"_L1;
    case ErrorCode::NotAnonymous: return "not_anonymous"_L1;
    case ErrorCode::CaseModeFixed: return "case_mode_fixed"_L1;
    case ErrorCode::CaseTypesWrong: return "case_types_wrong"_L1;
    case ErrorCode::MeasureIncomplete: return "measure_incomplete"_L1;
    case ErrorCode::NotPdf: return "not_pdf"_L1;
    case ErrorCode::NotReport: return "not_report"_L1;
    case ErrorCode::PdfEncrypted: return "pdf_encrypted"_L1;
    case ErrorCode::ReportDamaged: return "report_damaged"_L1;
    case ErrorCode::ReportTooNew: return "report_too_new"_L1;
    case ErrorCode::NoReports: return "no_reports"_L1;
    case ErrorCode::ReportNotBegun: return "report_not_begun"_L1;
    case ErrorCode::ReportThere: return "report_there"_L1;
    case ErrorCode::ReportNotFinished: return "report_not_finished"_L1;
    case ErrorCode::ReportLocked: return "report_locked"_L1;
    case ErrorCode::MeetingNotReady: return "meeting_not_ready"_L1;
    case ErrorCode::MeetingLocked: return "meeting_locked"_L1;
    case ErrorCode::MeetingNotLocked: return "meeting_not_locked"_L1;
    case ErrorCode::MeetingReasonMissing: return "meeting_reason_missing"_L1;
    case ErrorCode::FewChildrenFit: return "few_children_fit"_L1;
    case ErrorCode::CaseClosed: return "case_closed"_L1;
    case ErrorCode::DiscussionFinished: return "discussion_finished"_L1;
    case ErrorCode::AnonymityAfterNo: return "anonymity_after_no"_L1;
    case ErrorCode::ConsentIncomplete: return "consent_incomplete"_L1;
    case ErrorCode::ConsentWithdrawn: return "consent_withdrawn"_L1;
    case ErrorCode::ExtractNotApproved: return "extract_not_approved"_L1;
    case ErrorCode::FileMissing: return "file_missing"_L1;
    case ErrorCode::FileExists: return "file_exists"_L1;
    case ErrorCode::FileEmpty: return "file_empty"_L1;
    case ErrorCode::NotTversFile: return "not_tvers_file"_L1;
    case ErrorCode::ForeignJournal: return "foreign_journal"_L1;
    case ErrorCode::SchemaTooNew: return "schema_too_new"_L1;
    case ErrorCode::SchemaTooOld: return "schema_too_old"_L1;
    case ErrorCode::FileReadOnly: return "file_read_only"_L1;
    case ErrorCode::FileDenied: return "file_denied"_L1;
    case ErrorCode::FileHasOtherNames: return "file_has_other_names"_L1;
    case ErrorCode::FileGone: return "file_gone"_L1;
    case ErrorCode::FileHeldElsewhere: return "file_held_elsewhere"_L1;
    case ErrorCode::HoldLost: return "hold_lost"_L1;
    case ErrorCode::FileChangedElsewhere: return "file_changed_elsewhere"_L1;
    case ErrorCode::OnNetworkShare: return "on_network_share"_L1;
    case ErrorCode::FileBusy: return "file_busy"_L1;
    case ErrorCode::DiskFull: return "disk_full"_L1;
    case ErrorCode::DiskFailed: return "disk_failed"_L1;
    case ErrorCode::NoRoomForCopy: return "no_room_for_copy"_L1;
    case ErrorCode::CopyNotMade: return "copy_not_made"_L1;
    case ErrorCode::PageDamaged: return "page_damaged"_L1;
    case ErrorCode::StatementFailed: return "statement_failed"_L1;
    case ErrorCode::ConstraintRefused: return "constraint_refused"_L1;
    case ErrorCode::PragmaRefused: return "pragma_refused"_L1;
    case ErrorCode::TextNotKeepable: return "text_not_keepable"_L1;
    case ErrorCode::StoredWordUnknown: return "stored_word_unknown"_L1;
    case ErrorCode::ContentDamaged: return "content_damaged"_L1;
    case ErrorCode::RowNotFound: return "row_not_found"_L1;
    case ErrorCode::LinkMissing: return "link_missing"_L1;
    case ErrorCode::NeededByChild: return "needed_by_child"_L1;
    case ErrorCode::AboutOneChild: return "about_one_child"_L1;
    case ErrorCode::PermitBroken: return "permit_broken"_L1;
    case ErrorCode::VersionsOverlap: return "versions_overlap"_L1;
    case ErrorCode::SealBroken: return "seal_broken"_L1;
    case ErrorCode::RowMissing: return "row_missing"_L1;
    case ErrorCode::RowUnexpected: return "row_unexpected"_L1;
    case ErrorCode::RowOutdated: return "row_outdated"_L1;
    case ErrorCode::HeadBroken: return "head_broken"_L1;
    case ErrorCode::AuditChainBroken: return "audit_chain_broken"_L1;
    case ErrorCode::VaultLocked: return "vault_locked"_L1;
    case ErrorCode::OpenedForLooking: return "opened_for_looking"_L1;
    case ErrorCode::KeyNeeded: return "key_needed"_L1;
    case ErrorCode::NoSuchSlot: return "no_such_slot"_L1;
    case ErrorCode::SlotExists: return "slot_exists"_L1;
    case ErrorCode::LastSlot: return "last_slot"_L1;
    case ErrorCode::SlotAbsurd: return "slot_absurd"_L1;
    case ErrorCode::SlotDamaged: return "slot_damaged"_L1;
    case ErrorCode::TooManyToTry: return "too_many_to_try"_L1;
    case ErrorCode::WrongPassphrase: return "wrong_passphrase"_L1;
    case ErrorCode::WrongRecoveryCode: return "wrong_recovery_code"_L1;
    case ErrorCode::RecoveryCodeMistyped: return "recovery_code_mistyped"_L1;
    case ErrorCode::WrongPrivateKey: return "wrong_private_key"_L1;
    case ErrorCode::PassphraseTooShort: return "passphrase_too_short"_L1;
    case ErrorCode::PassphraseUnusable: return "passphrase_unusable"_L1;
    case ErrorCode::KeyDerivationFailed: return "key_derivation_failed"_L1;
    case ErrorCode::CopyNotWhole: return "copy_not_whole"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
