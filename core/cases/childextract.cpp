// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/childextract.h"

#include "core/cases/confidence.h"
#include "core/exchange/builtin.h"
#include "core/exchange/readwhole.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

using Kind = ExtractPart::Kind;

namespace {

const QString others = u"others"_s;
const QString confidence = u"childs_confidence"_s;

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

/// What the child has said is kept from them, wherever it stands.
bool keepsFrom(const ChildFile &file, const ExtractRecipient &recipient)
{
    return recipient.guardian && keepsFromGuardians(file.discussions);
}

/// Forms ask for the child's own words, each under a name of its own: where there are
/// answers, they are in question.
QString confidenceIn(const ExtractTransfer &transfer)
{
    const bool isAnswered = std::any_of(transfer.answers.begin(), transfer.answers.end(),
                                        [](const auto &one) { return !isBlank(one.second); });
    return isAnswered ? confidence : QString();
}

void addDiscussion(QList<ExtractPart> &parts, const Discussion &one, bool isConfided)
{
    const QString id = one.id.text();
    for (const auto &[field, text] : namedTexts(one.texts)) {
        const bool held = isConfided && field == "childsView"_L1;
        if (!isBlank(text))
            parts.append({Kind::DiscussionText, id, field, held ? confidence : QString()});
    }
    parts.append({Kind::DiscussionResult, id});
}

} // namespace

QList<ExtractPart> partsOf(const ChildFile &file, const ExtractRecipient &recipient)
{
    const bool isConfided = keepsFrom(file, recipient);
    QList<ExtractPart> parts{{Kind::Child, file.child.id.text()}};
    if (!isBlank(file.child.note))
        parts.append({Kind::ChildNote, file.child.id.text()});
    for (const Guardian &one : file.guardians) {
        parts.append({Kind::Guardian, one.id.text()});
        const bool own = recipient.guardian == one.id;
        parts.append({Kind::GuardianContact, one.id.text(), {}, own ? QString() : others});
    }
    for (const Consent &one : file.consents) {
        parts.append({Kind::Consent, one.id.text()});
        if (!isBlank(one.childView))
            parts.append(
                {Kind::ConsentChildView, one.id.text(), {}, isConfided ? confidence : QString()});
    }
    for (const ChildTeam &one : file.teams)
        parts.append({Kind::Team, one.id.text()});
    for (const ChildMeeting &one : file.meetings)
        parts.append({Kind::Meeting, one.id.text()});
    for (const DiscussionCase &one : file.cases) {
        parts.append({Kind::Case, one.id.text()});
        for (const Discussion &discussion : file.discussions) {
            if (!(discussion.caseId == one.id))
                continue;
            addDiscussion(parts, discussion, isConfided);
            for (const Measure &measure : file.measures) {
                if (measure.discussion == discussion.id)
                    parts.append({Kind::Measure, measure.id.text()});
            }
        }
    }
    for (const ExtractTransfer &one : file.transfers)
        parts.append({Kind::Transfer, one.id, {}, isConfided ? confidenceIn(one) : QString()});
    for (const ExtractLogLine &one : file.log)
        parts.append({Kind::LogLine, one.number});
    return parts;
}

ExtractPart withPassage(ExtractPart part, ExtractPassage passage)
{
    for (const ExtractPassage &one : std::as_const(part.passages)) {
        if (one.from >= passage.from + passage.length || passage.from >= one.from + one.length)
            continue; // what only touches it keeps its own ground
        const qsizetype end = qMax(one.from + one.length, passage.from + passage.length);
        passage.from = qMin(one.from, passage.from);
        passage.length = end - passage.from;
    }
    part.passages.removeIf([&passage](const ExtractPassage &one) {
        return passage.from <= one.from && one.from + one.length <= passage.from + passage.length;
    });
    part.passages.append(passage);
    std::sort(part.passages.begin(), part.passages.end(),
              [](const auto &a, const auto &b) { return a.from < b.from; });
    return part;
}

QString toldOf(const QString &text, const QList<ExtractPassage> &passages, const QString &mark)
{
    QString told;
    qsizetype at = 0;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const qsizetype from = qBound(at, passages[i].from, text.size());
        told += QStringView(text).mid(at, from - at);
        told += mark.arg(i + 1);
        at = qBound(from, from + passages[i].length, text.size());
    }
    return told + text.mid(at);
}

Result<> checkApproved(const QList<ExtractPart> &parts, const ExtractApproval &approval)
{
    const bool grounded = std::all_of(parts.begin(), parts.end(), [](const ExtractPart &one) {
        return (one.ground.isEmpty() || AccessGrounds::find(one.ground)) &&
               std::all_of(one.passages.begin(), one.passages.end(),
                           [](const auto &part) { return AccessGrounds::find(part.ground); });
    });
    if (isBlank(approval.by) || !approval.day.isValid() || !grounded)
        return Error{ErrorCode::ExtractNotApproved, {}};
    return Done{};
}

Result<AccessGrounds> AccessGrounds::read(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), [](const JsonNode &root) {
        JsonObject fields(root);
        readFormat(fields, u"tvers-access-grounds"_s);
        AccessGrounds grounds;
        (void)fields.required(u"read"_s, expected::day()).day();
        for (const JsonNode &node : fields.required(u"grounds"_s, expected::filledList()).items()) {
            JsonObject one(node);
            grounds.m_grounds.append({one.required(u"id"_s, expected::identifier()).identifier(),
                                      one.required(u"paragraph"_s, expected::text()).text(),
                                      one.required(u"name"_s, expected::object()).localText()});
        }
        return grounds;
    });
}

const QList<AccessGround> &AccessGrounds::builtIn()
{
    static const QList<AccessGround> grounds =
        builtInAt<AccessGrounds>(u":/law/access_grounds.json"_s).m_grounds;
    return grounds;
}

const AccessGround *AccessGrounds::find(const QString &id)
{
    const auto found = std::find_if(builtIn().begin(), builtIn().end(),
                                    [&id](const AccessGround &one) { return one.id == id; });
    return found == builtIn().end() ? nullptr : &*found;
}

} // namespace tvers
