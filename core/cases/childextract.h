// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the file holds about a child, for those who have the right to see it.
#pragma once

#include "core/cases/discussion.h"
#include "core/localtext.h"

#include <QDateTime>

namespace tvers {

/// The form that followed the child to another unit, as it was filled in.
struct ExtractTransfer {
    QString id; ///< of the meeting
    QDate day;
    QString form; ///< TransferForm::id
    bool declined = false;
    QList<QPair<QString, QString>> answers = {}; ///< field and text
    QStringList documents = {};
};

/// Somebody looked at, printed, exported or changed something about the child.
struct ExtractLogLine {
    QString number; ///< in the log
    QDateTime at;   ///< UTC
    QString kind;   ///< stored word of an AuditEntry::Kind
    QString what = {};
    QString by = {};
};

/// Everything about one child, copied.
struct ChildFile {
    Child child;
    QList<Guardian> guardians = {};
    QList<Consent> consents = {};
    QList<ChildTeam> teams = {};
    QList<ChildMeeting> meetings = {};
    QList<DiscussionCase> cases = {};
    QList<Discussion> discussions = {}; ///< of these cases, those that Tvers allowed
    QList<Measure> measures = {};       ///< of these discussions
    QList<ExtractTransfer> transfers = {};
    QList<ExtractLogLine> log = {};
};

/// Why something is held back: data, resources/law/access_grounds.json.
struct AccessGround {
    QString id;
    QString paragraph;
    LocalText name;
};

class AccessGrounds
{
public:
    static const QList<AccessGround> &builtIn();
    /// Strict: see core/exchange/jsonreader.h for the refusals.
    static Result<AccessGrounds> read(const QByteArray &json, const QString &file);
    static const AccessGround *find(const QString &id); ///< null when there is none

private:
    QList<AccessGround> m_grounds;
};

/// A part of a text that is held back while the rest is told.
struct ExtractPassage {
    qsizetype from; ///< in the text as it is kept, UTF-16 units
    qsizetype length;
    QString ground; ///< id of an AccessGround
    friend bool operator==(const ExtractPassage &, const ExtractPassage &) = default;
};

/// One thing in an extract; the words for it are ui/wording's business.
struct ExtractPart {
    enum class Kind {
        Child, ///< name, birth, unit, language
        ChildNote,
        Guardian,        ///< name, relation, responsibility
        GuardianContact, ///< phone, e-mail, where the child lives
        Consent,
        ConsentChildView,
        Team,
        Meeting,
        Case,
        DiscussionText, ///< field: name of the text
        DiscussionResult,
        Measure,
        Transfer,
        LogLine
    };
    Kind kind;
    QString id = {}; ///< of the row it stands in
    QString field = {};
    QString ground = {};                 ///< id of an AccessGround: held back; "" when it is told
    QList<ExtractPassage> passages = {}; ///< held back of what is told; by place, apart

    friend bool operator==(const ExtractPart &, const ExtractPart &) = default;
};

/// Who asks to see it.
struct ExtractRecipient {
    std::optional<GuardianId> guardian = {}; ///< empty: the child itself
};

/// All parts, in the order they are read in, each with what is proposed to be held back:
/// how to reach other guardians, and from guardians what a child who asked that they are
/// not told has said. Whoever leads decides; nothing but empty texts is left out.
QList<ExtractPart> partsOf(const ChildFile &file, const ExtractRecipient &recipient);

/// \a part with \a passage held back too; what it overlaps becomes one with it.
ExtractPart withPassage(ExtractPart part, ExtractPassage passage);
/// What is told of \a text: \a mark, with the number of the passage for %1, stands for each.
QString toldOf(const QString &text, const QList<ExtractPassage> &passages, const QString &mark);

/// Who has read it through; ExtractNotApproved without a name, or when a ground is none.
struct ExtractApproval {
    QString by;
    QDate day;
};
Result<> checkApproved(const QList<ExtractPart> &parts, const ExtractApproval &approval);

} // namespace tvers
