// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/errorwording.h"

#include "ui/wording/errorrow.h"
#include "ui/wording/expectedwording.h"
#include "ui/wording/plainwording.h"
#include "ui/wording/systemwording.h"
#include "ui/wording/tablewording.h"

#include <QDir>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int none = ErrorRow::none;

// A test holds this table and fileErrorRows() to one row for each code.
constexpr ErrorRow rows[] = {
    {ErrorCode::FileUnreadable,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Tvers could not read %1."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Check that the file is there and that you may read "
                                              "it. The system says: %2."),
     0, none, none, none, 1},
    {ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 is too large: %2."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Files of this kind are at most %3. Is it the right file?"),
     0},
    {ErrorCode::FileNotWritable,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Tvers could not write %1."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was changed. Choose another folder. The system says: %2."),
     0, none, none, none, 1},
    {ErrorCode::NotUtf8,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 is not text that Tvers can read."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Save it as UTF-8 and try again."),
     0},
    {ErrorCode::NotJson,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 is not valid JSON: line %2, column %3."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Look for a missing comma, quotation mark or "
                       "bracket just before that place."),
     0},
    {ErrorCode::KeyTwice,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1, line %3: the field %2 stands twice."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from the file. Keep one of the two."),
     0},
    {ErrorCode::FieldMissing,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1, line %5: the field %2 is missing."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was taken from the file. Expected: %4."), 0,
     3},
    {ErrorCode::FieldUnknown,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1, line %5: Tvers does not know the field %2. It "
                                              "holds %3."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was taken from the file. Expected: %4."), 0,
     3},
    {ErrorCode::FieldWrong,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1, line %5: %2 cannot be %3."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was taken from the file. Expected: %4."), 0,
     3},
    {ErrorCode::PackUnknown,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "There is no municipality pack called “%1”."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Tvers has these: %2. Or name a file.")},
    {ErrorCode::SpanReversed, QT_TRANSLATE_NOOP("tvers::ErrorWording", "%2 lies before %1."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Give the earlier day first.")},
    {ErrorCode::OutsideCalendar,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 is outside the calendar."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Tvers computes days from %2 to %3.")},
    {ErrorCode::WordUnknown,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Tvers does not know the word “%1”."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "“tvers --help” lists the words.")},
    {ErrorCode::OptionUnknown,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "“tvers %2” has no option %1."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "“tvers %2 --help” lists its options.")},
    {ErrorCode::OptionMissing, QT_TRANSLATE_NOOP("tvers::ErrorWording", "“tvers %2” needs %1."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "“tvers %2 --help” shows how to call it.")},
    {ErrorCode::OptionTwice, QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 stands twice."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "“tvers %2” takes it once.")},
    {ErrorCode::OptionWrong, QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 cannot be “%2”."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Expected: %3."), none, 2},
    {ErrorCode::ArgumentUnexpected,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "“tvers %2” does not know what to do with “%1”."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "“tvers %2 --help” shows how to call it.")},
    {ErrorCode::OptionsClash,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 and %2 do not go together in “tvers %3”."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Give one of the two. “tvers %3 --help” shows how to call it.")},
    {ErrorCode::PlanIdTwice,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "The plan holds “%1” twice, under %2."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was planned. Keep one of the two.")},
    {ErrorCode::PlanIdUnknown,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "The plan names “%1” under %2, and there is none."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was planned. Add what is missing, or correct the id.")},
    {ErrorCode::PlanSlotReversed,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "The slot “%1” ends at %3, and begins at %2."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was planned. A slot ends later than it begins, on the same day.")},
    {ErrorCode::PlanTravelWrong,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "The journey from “%1” to “%2” cannot take %3 minutes."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was planned. Give 0 to 1440 minutes, and 0 for no journey.")},
    {ErrorCode::PlanLockedClash,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "The locked meetings “%1” and “%2” clash: both need “%3”."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was planned. Unlock one of the two.")},
    {ErrorCode::PlanOutdated,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "The plan has changed, and “%1” no longer fits in this way."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was changed. Plan again.")},
    {ErrorCode::NotCalendar,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "There is no calendar in %1."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Export it once more as iCalendar (.ics) from "
                       "the program that it comes from."),
     0},
    {ErrorCode::NotBundle, QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 is no plan from Tvers."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Plans that Tvers sends end in .tversplan."),
     0},
    {ErrorCode::BundleTooNew,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 was made by a newer Tvers."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Install the newest Tvers, then open it again."),
     0},
    {ErrorCode::BundleCutOff,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 has been cut off: %3 of %2 bytes are there."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Fetch it once more from the e-mail or the place "
                       "it came from; if that does not help, ask for a new one."),
     0},
    {ErrorCode::BundleDamaged,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "%1 is not as its sender wrote it: something has changed on the way."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Fetch it once more, or ask for a new one."),
     0},
    {ErrorCode::BundleOtherMunicipality,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 is a plan of %2; this file is of %3."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was changed. Open it with the file that it is meant for, or begin "
                       "a new file from it."),
     0},
    {ErrorCode::BundleOtherUnit,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "%1 is the plan of %2, and this file is not that unit's."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was changed. Open it with the file that it is meant for, or begin "
                       "a new file from it."),
     0},
    {ErrorCode::BundleOwn,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "%1 goes the other way: this file makes such plans for others."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was changed. Send it to the one it is for."),
     0},
    {ErrorCode::BundleOlder,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "%1 is older than the plan that this file received last."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was changed. Open the newest plan that you were sent."),
     0},
    {ErrorCode::DiscussionRefused,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "This cannot be discussed so in “%1” on %2."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was saved. Look at what is missing, and ask "
                                              "for consent or discuss it another way.")},
    {ErrorCode::MustLeaveFirst,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Not everyone who is to be present may hear this: %1."),
     QT_TRANSLATE_NOOP(
         "tvers::ErrorWording",
         "Nothing was saved. Those whom the consent does not cover must leave the item first.")},
    {ErrorCode::NeedsName,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "An anonymous case cannot end in this."),
     QT_TRANSLATE_NOOP(
         "tvers::ErrorWording",
         "Nothing was saved. Ask for consent first, and go on with the case by name.")},
    {ErrorCode::NotAnonymous,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "A text tells who this is about."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was saved. Take out what is marked; or "
                                              "choose consent, if the child is to be named.")},
    {ErrorCode::CaseModeFixed,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "The case and what you entered do not agree on whether the child is named."),
     QT_TRANSLATE_NOOP(
         "tvers::ErrorWording",
         "Nothing was saved. What was by name does not become anonymous: begin a new case.")},
    {ErrorCode::CaseTypesWrong,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "A case has one, two or three types out of the list, none of them twice."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was saved. Choose the types anew.")},
    {ErrorCode::NotPdf, QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 is not a PDF."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Reports are the PDFs that Tvers writes."),
     0},
    {ErrorCode::NotReport,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 is no half-yearly report of Tvers."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. It is another paper, or was saved again by "
                       "another program: ask for the PDF as Tvers wrote it."),
     0},
    {ErrorCode::PdfEncrypted,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 is protected by a password."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Ask for the PDF as Tvers wrote it; it holds "
                       "nothing that needs a password."),
     0},
    {ErrorCode::ReportDamaged, QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 is damaged."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Ask for the report once more."),
     0},
    {ErrorCode::ReportTooNew,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "%1 was written by a newer Tvers."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was taken from it. Install the newest version and try again."),
     0},
    {ErrorCode::NoReports,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "The rules of %1 say nothing of half-yearly reports."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was written. The days by which reports are delivered belong to the "
                       "municipality's rules.")},
    {ErrorCode::ReportNotBegun,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "The half-year %1 has not begun."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was written. It begins on %2.")},
    {ErrorCode::ReportThere,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "There is a report of %1 already."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was changed. Open that one.")},
    {ErrorCode::ReportNotFinished,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "The report of %1 is a draft."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was changed. Finish it first.")},
    {ErrorCode::ReportLocked,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "The report of %1 is finished."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was changed. Make a correction: it becomes a new version.")},
    {ErrorCode::MeasureIncomplete,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "A measure is not complete."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Fill in the problem, what is to be done, when, who "
                                              "is responsible and when it is evaluated.")},
    {ErrorCode::MeetingNotReady,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "The meeting cannot be finished yet."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was lost. The meeting shows what is missing; fill it in first.")},
    {ErrorCode::MeetingLocked,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "The meeting is finished or cancelled."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was changed. Open it again, with a reason, before you change it.")},
    {ErrorCode::MeetingNotLocked,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "The meeting is open already."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was changed. You can write in it.")},
    {ErrorCode::MeetingReasonMissing,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "A reason is missing."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was changed. Write why, and try again.")},
    {ErrorCode::FewChildrenFit,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Five children or fewer fit the description of case %1."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was saved. Describe it more generally, or say why it must be so.")},
    {ErrorCode::CaseClosed, QT_TRANSLATE_NOOP("tvers::ErrorWording", "Case %1 is closed."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was saved. Open the case again before you go on with it.")},
    {ErrorCode::DiscussionFinished,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "This discussion is finished."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was saved. Open it again, with a reason, to change it.")},
    {ErrorCode::AnonymityAfterNo,
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Case %1 cannot go on anonymously: those asked said no, or withdrew."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was changed. Anonymity is no way round a no; ask again, or close "
                       "the case.")},
    {ErrorCode::ConsentIncomplete,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "The consent is not complete."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "Nothing was saved. It needs a purpose, the services that were asked for, "
                       "from and until when, an answer, and a witness or a note when it was given "
                       "by word of mouth.")},
    {ErrorCode::ConsentWithdrawn,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "This consent has been withdrawn."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nothing was changed: a withdrawal stands. Ask anew "
                                              "and register the new answer.")},
    {ErrorCode::ExtractNotApproved,
     QT_TRANSLATE_NOOP("tvers::ErrorWording", "Nobody has approved the extract."),
     QT_TRANSLATE_NOOP("tvers::ErrorWording",
                       "No file was made. Whoever leads the unit reads it through, gives a ground "
                       "for what is held back, and writes their name.")},
};

QString filled(const QString &sentence, const QStringList &facts)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const bool marked = sentence[at] == u'%' && at + 1 < sentence.size() &&
                            sentence[at + 1] >= u'1' && sentence[at + 1] <= u'9';
        if (marked)
            text += facts.value(sentence[++at].digitValue() - 1);
        else
            text += sentence[at];
    }
    return text;
}

/// NotUtf8 that knows its line.
constexpr ErrorRow mixedLetters{
    ErrorCode::NotUtf8,
    QT_TRANSLATE_NOOP("tvers::ErrorWording",
                      "%1, line %2: Tvers cannot tell which letters stand there."),
    QT_TRANSLATE_NOOP("tvers::ErrorWording",
                      "Nothing was taken from it. Perhaps it was cut off, or put together from "
                      "several files. Save it as UTF-8 and try again."),
    0};

const ErrorRow *rowFor(ErrorCode code, std::span<const ErrorRow> table)
{
    const auto row = std::find_if(table.begin(), table.end(),
                                  [code](const ErrorRow &one) { return one.code == code; });
    return row == table.end() ? nullptr : &*row;
}

/// "søndag 22. november 2026 kl. 03.42", on this machine's clock.
QString timeInWords(const QString &utc)
{
    const QDateTime time = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
    return time.isValid() ? ErrorWording::tr("%1 at %2")
                                .arg(QLocale().toString(time.date(), QLocale::LongFormat),
                                     QLocale().toString(time.time(), QLocale::ShortFormat))
                          : utc;
}

/// Which facts of an error are bytes.
QList<int> sizeFacts(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileTooLarge:
    case ErrorCode::NoRoomForCopy: return {1, 2};
    default: return {};
    }
}

/// "300,0 MB", as Windows counts them: nobody counts bytes.
QString sizeInWords(const QString &bytes)
{
    bool isNumber = false;
    const qint64 size = bytes.toLongLong(&isNumber);
    return isNumber ? QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat)
                    : bytes;
}

} // namespace

ErrorWording ErrorWording::of(const Error &error)
{
    const ErrorRow *row = rowFor(error.code, rows);
    if (error.code == ErrorCode::NotUtf8 && error.facts.size() > 1)
        row = &mixedLetters;
    if (!row)
        row = rowFor(error.code, fileErrorRows());
    Q_ASSERT(row);
    QStringList facts = error.facts;
    if (row->pathFact != none && row->pathFact < facts.size())
        facts[row->pathFact] = QDir::toNativeSeparators(facts[row->pathFact]);
    if (row->expectedFact != none && row->expectedFact < facts.size())
        facts[row->expectedFact] = ExpectedWording::of(facts[row->expectedFact]);
    if (row->tableFact != none && row->tableFact < facts.size())
        facts[row->tableFact] = TableWording::of(facts[row->tableFact]);
    if (row->timeFact != none && row->timeFact < facts.size())
        facts[row->timeFact] = timeInWords(facts[row->timeFact]);
    if (row->systemFact != none && row->systemFact < facts.size())
        facts[row->systemFact] = SystemWording::of(facts[row->systemFact]);
    for (const int fact : sizeFacts(error.code)) {
        if (fact < facts.size())
            facts[fact] = sizeInWords(facts[fact]);
    }
    const bool isPlain = error.code == ErrorCode::NotAnonymous && !facts.isEmpty() &&
                         facts.first().startsWith("plain."_L1);
    if (isPlain) // what everybody may read has no consent to choose
        return {tr("%1 tells of a child, and everybody who has the file could read it.")
                    .arg(PlainWording::of(facts.first())),
                tr("Nothing was saved. Take it out; what is about a child belongs in a case.")};
    return {filled(tr(row->headline), facts), filled(tr(row->advice), facts)};
}

} // namespace tvers
