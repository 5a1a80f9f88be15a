// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/extractpaper.h"

#include "core/documents/paperhead.h"
#include "core/minutes/transferform.h"
#include "ui/wording/consentstatewording.h"
#include "ui/wording/wordinglanguage.h"

#include <QTranslator>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

using Kind = ExtractPart::Kind;

namespace {

template<typename T>
QString idText(const T &one)
{
    return one.id.text();
}
QString idText(const ExtractTransfer &one) { return one.id; }
QString idText(const ExtractLogLine &one) { return one.number; }

/// The one of \a all that \a id names; null when it is gone.
template<typename T>
const T *called(const QList<T> &all, const QString &id)
{
    for (const T &one : all) {
        if (idText(one) == id)
            return &one;
    }
    return nullptr;
}

struct FieldRow {
    const char *field;
    const char *label;
};

constexpr FieldRow texts[] = {
    {"seenAndHeard", QT_TRANSLATE_NOOP("tvers::ExtractPaper", "What was seen and heard")},
    {"howLong", QT_TRANSLATE_NOOP("tvers::ExtractPaper", "For how long")},
    {"triedAndEffect", QT_TRANSLATE_NOOP("tvers::ExtractPaper", "What was tried, and its effect")},
    {"maintaining", QT_TRANSLATE_NOOP("tvers::ExtractPaper", "What keeps it going")},
    {"resources", QT_TRANSLATE_NOOP("tvers::ExtractPaper", "Strengths")},
    {"childsView", QT_TRANSLATE_NOOP("tvers::ExtractPaper", "What the child says")},
    {"guardiansView", QT_TRANSLATE_NOOP("tvers::ExtractPaper", "What the guardians say")},
    {"question", QT_TRANSLATE_NOOP("tvers::ExtractPaper", "The question to the team")},
    {"advice", QT_TRANSLATE_NOOP("tvers::ExtractPaper", "Advice")},
};

} // namespace

ExtractPaper::ExtractPaper(const ChildFile &file, Names names, Language language) :
    m_file(file), m_names(std::move(names)), m_language(language), m_days(language)
{}

QString ExtractPaper::services(const QStringList &ids) const
{
    QStringList all;
    for (const QString &id : ids)
        all.append(m_names.service(id));
    return all.join(u", "_s);
}

QString ExtractPaper::childText() const
{
    const Child &child = m_file.child;
    QStringList lines{QString(child.givenName + u' ' + child.familyName).simplified()};
    if (child.born)
        lines.append(tr("Born %1").arg(day(*child.born)));
    if (child.unit)
        lines.append(tr("Goes to %1").arg(m_names.unit(*child.unit)));
    for (const FormerUnit &one : child.formerUnits)
        lines.append(tr("%1, until %2").arg(m_names.unit(one.unit), day(one.until)));
    if (!child.language.isEmpty())
        lines.append(tr("Understands %1 best").arg(child.language));
    if (child.needsInterpreter)
        lines.append(tr("Needs an interpreter"));
    if (child.addressProtected)
        lines.append(tr("The address is protected"));
    if (!child.notAskedReason.isEmpty())
        lines.append(tr("Consent was not asked for: %1").arg(child.notAskedReason));
    return lines.join(u'\n');
}

QString ExtractPaper::guardianText(const Guardian &one) const
{
    QStringList lines{one.relation.isEmpty() ? one.name : tr("%1 (%2)").arg(one.name, one.relation),
                      one.hasParentalResponsibility ? tr("Has parental responsibility")
                                                    : tr("Has no parental responsibility")};
    if (one.needsInterpreter)
        lines.append(tr("Needs an interpreter"));
    return lines.join(u'\n');
}

QString ExtractPaper::contactText(const Guardian &one) const
{
    QStringList lines;
    if (!one.phone.isEmpty())
        lines.append(tr("Telephone: %1").arg(one.phone));
    if (!one.email.isEmpty())
        lines.append(tr("E-mail: %1").arg(one.email));
    if (!one.language.isEmpty())
        lines.append(tr("Language: %1").arg(one.language));
    lines.append(one.childLivesWith ? tr("The child lives there")
                                    : tr("The child does not live there"));
    return lines.join(u'\n');
}

QString ExtractPaper::answersText(const Consent &one) const
{
    QStringList lines;
    for (const ConsentAnswer &answer : one.answers) {
        const Guardian *guardian =
            answer.guardian ? called(m_file.guardians, answer.guardian->text()) : nullptr;
        const QString who = guardian ? guardian->name : tr("The child itself");
        lines.append(answer.agrees ? tr("%1 said yes on %2.").arg(who, day(answer.day))
                                   : tr("%1 said no on %2.").arg(who, day(answer.day)));
    }
    return lines.join(u'\n');
}

QString ExtractPaper::consentText(const Consent &one) const
{
    QStringList purposes;
    for (const QString &id : one.purposes)
        purposes.append(m_names.purpose(id));
    QStringList lines{purposes.join(u", "_s),
                      tr("From %1 to %2").arg(day(one.from), day(one.to)),
                      tr("Asked for: %1").arg(services(one.asked)),
                      tr("Agreed to: %1").arg(services(one.services)),
                      answersText(one),
                      ConsentStateWording::form(one.form)};
    if (!one.witness.isEmpty())
        lines.append(tr("Heard by: %1").arg(one.witness));
    if (!one.exclusions.isEmpty())
        lines.append(tr("Not to be talked about: %1").arg(one.exclusions));
    if (!one.oneGuardianReason.isEmpty())
        lines.append(tr("Why one signature is enough: %1").arg(one.oneGuardianReason));
    if (!one.note.isEmpty())
        lines.append(one.note);
    if (one.withdrawn)
        lines.append(tr("Withdrawn on %1 by %2").arg(day(one.withdrawn->day), one.withdrawn->by));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ExtractPaper::caseText(const DiscussionCase &one) const
{
    QStringList lines{tr("Number %1").arg(one.numberText()),
                      tr("Received %1").arg(day(one.received))};
    if (!one.reportedBy.isEmpty())
        lines.append(tr("Reported by: %1").arg(one.reportedBy));
    lines.append(one.state == DiscussionCase::State::Open ? tr("Open") : tr("Closed"));
    return lines.join(u'\n');
}

QString ExtractPaper::resultText(const Discussion &one) const
{
    QStringList present;
    for (const ConsentParticipant &each : one.present) {
        if (!each.service.isEmpty())
            present.append(m_names.service(each.service));
    }
    QStringList lines{tr("%1, %2").arg(m_names.arena(one.arena), day(one.day))};
    if (!present.isEmpty())
        lines.append(tr("Services present: %1").arg(present.join(u", "_s)));
    if (!one.paragraph.isEmpty())
        lines.append(tr("Legal basis: %1").arg(one.paragraph));
    if (one.feedback)
        lines.append(tr("Told to %1 on %2").arg(one.feedback->to, day(one.feedback->day)));
    if (one.followUp)
        lines.append(tr("Follow-up on %1").arg(day(*one.followUp)));
    return lines.join(u'\n');
}

QString ExtractPaper::measureText(const Measure &one) const
{
    return tr("Problem: %1\nMeasure: %2\nFrom %3 to %4\nResponsible: %5")
        .arg(one.problem, one.what, day(one.from), day(one.due), one.responsible);
}

QString ExtractPaper::transferText(const ExtractTransfer &one) const
{
    QStringList lines{day(one.day)};
    if (one.declined)
        lines.append(tr("The guardians said no: the form is blank."));
    const auto &forms = TransferForms::builtIn().versions();
    const auto form = std::find_if(forms.begin(), forms.end(), [&one](const TransferForm &version) {
        return version.id == one.form;
    });
    for (const auto &[field, text] : one.answers) {
        const TransferForm::Field *known = form == forms.end() ? nullptr : form->field(field);
        lines.append(tr("%1: %2").arg(known ? known->name.in(m_language) : field, text));
    }
    if (!one.documents.isEmpty())
        lines.append(tr("Documents: %1").arg(one.documents.join(u", "_s)));
    return lines.join(u'\n');
}

QString ExtractPaper::logText(const ExtractLogLine &one) const
{
    static const QHash<QString, const char *> words{
        {u"viewed"_s, QT_TRANSLATE_NOOP("tvers::ExtractPaper", "Looked at")},
        {u"printed"_s, QT_TRANSLATE_NOOP("tvers::ExtractPaper", "Printed")},
        {u"exported"_s, QT_TRANSLATE_NOOP("tvers::ExtractPaper", "Saved as a file of its own")},
        {u"consent_changed"_s, QT_TRANSLATE_NOOP("tvers::ExtractPaper", "Consent changed")}};
    const char *known = words.value(one.kind);
    const QString what = known ? tr(known) : one.kind;
    const QString when = day(one.at.date());
    return one.by.isEmpty() ? tr("%1: %2").arg(when, what)
                            : tr("%1: %2, by %3").arg(when, what, one.by);
}

QString ExtractPaper::told(const ExtractPart &part) const
{
    //: %1 is the number of the passage
    return toldOf(text(part), part.passages, tr("[held back, passage %1]"));
}

QString ExtractPaper::label(const ExtractPart &part) const
{
    switch (part.kind) {
    case Kind::Child: return tr("The child");
    case Kind::ChildNote: return tr("Note about the child");
    case Kind::Guardian: return tr("Guardian");
    case Kind::GuardianContact: {
        const Guardian *one = called(m_file.guardians, part.id);
        return tr("How to reach %1").arg(one ? one->name : QString());
    }
    case Kind::Consent: return tr("Consent");
    case Kind::ConsentChildView: return tr("What the child said when asked");
    case Kind::Team: return tr("Team about the child");
    case Kind::Meeting: return tr("Meeting about the child");
    case Kind::Case: return tr("Case");
    case Kind::DiscussionText: return textLabel(part.field);
    case Kind::DiscussionResult: return tr("Discussion");
    case Kind::Measure: return tr("Measure");
    case Kind::Transfer: return tr("Form that followed the child");
    case Kind::LogLine: return tr("Entry in the log");
    }
    Q_UNREACHABLE();
}

QString ExtractPaper::text(const ExtractPart &part) const
{
    const auto of = [&part](const auto &all, auto say) {
        const auto *one = called(all, part.id);
        return one ? say(*one) : QString();
    };
    switch (part.kind) {
    case Kind::Child: return childText();
    case Kind::ChildNote: return m_file.child.note;
    case Kind::Guardian:
        return of(m_file.guardians, [this](const auto &one) { return guardianText(one); });
    case Kind::GuardianContact:
        return of(m_file.guardians, [this](const auto &one) { return contactText(one); });
    case Kind::Consent:
        return of(m_file.consents, [this](const auto &one) { return consentText(one); });
    case Kind::ConsentChildView:
        return of(m_file.consents, [](const Consent &one) { return one.childView; });
    case Kind::Team: return of(m_file.teams, [](const ChildTeam &one) { return one.name; });
    case Kind::Meeting:
        return of(m_file.meetings, [this](const ChildMeeting &one) {
            return tr("%1, %2").arg(m_names.arena(one.arena), day(one.day));
        });
    case Kind::Case: return of(m_file.cases, [this](const auto &one) { return caseText(one); });
    case Kind::DiscussionText:
        return of(m_file.discussions, [&part](const Discussion &one) {
            for (const auto &[field, text] : namedTexts(one.texts)) {
                if (field == part.field)
                    return text;
            }
            return QString();
        });
    case Kind::DiscussionResult:
        return of(m_file.discussions, [this](const auto &one) { return resultText(one); });
    case Kind::Measure:
        return of(m_file.measures, [this](const auto &one) { return measureText(one); });
    case Kind::Transfer:
        return of(m_file.transfers, [this](const auto &one) { return transferText(one); });
    case Kind::LogLine: return of(m_file.log, [this](const auto &one) { return logText(one); });
    }
    Q_UNREACHABLE();
}

QString ExtractPaper::textLabel(const QString &field, const QTranslator *words)
{
    for (const FieldRow &row : texts) {
        if (field != QLatin1StringView(row.field))
            continue;
        return words ? sayIn(*words, {"tvers::ExtractPaper", row.label}) : tr(row.label);
    }
    return {};
}

QString ExtractPaper::ground(const AccessGround &ground, Language language)
{
    return tr("%1 (%2)").arg(ground.name.in(language), ground.paragraph);
}

Document ExtractPaper::document(const QList<ExtractPart> &parts, const ExtractApproval &approval,
                                const About &about) const
{
    const QString made = day(about.made.date());
    Document paper =
        framed({tr("Extract: what is registered about a child"), bcp47(m_language),
                about.municipality, about.made, made, about.file, tr("page %1 of %2")});
    paper.blocks = {Heading{1, tr("What is registered about a child")},
                    Paragraph{plain(tr("For: %1").arg(about.recipient)), Paragraph::Kind::Lead},
                    Paragraph{plain(tr("Made on %1. Read through and approved by %2 on %3.")
                                        .arg(made, approval.by, day(approval.day)))}};
    TextTable held;
    held.columns = {{}, {}};
    held.head = {{{{plain(tr("What"))}, {plain(tr("Ground"))}}}};
    for (const ExtractPart &part : parts) {
        if (const AccessGround *why = AccessGrounds::find(part.ground)) {
            held.body.append({{{plain(label(part))}, {plain(ground(*why, m_language))}}});
            continue;
        }
        paper.blocks.append(Heading{2, label(part)});
        paper.blocks.append(Paragraph{plain(told(part))});
        for (qsizetype i = 0; i < part.passages.size(); ++i) {
            const AccessGround *hidden = AccessGrounds::find(part.passages[i].ground);
            const QString what = tr("%1, passage %2").arg(label(part)).arg(i + 1);
            held.body.append({{{plain(what)}, {plain(ground(*hidden, m_language))}}});
        }
    }
    paper.blocks.append(Heading{2, tr("Held back")});
    if (held.body.isEmpty())
        paper.blocks.append(Paragraph{plain(tr("Nothing is held back."))});
    else
        paper.blocks.append(held);
    paper.blocks.append(
        Paragraph{plain(tr("Whoever disagrees may complain to the unit, and to Datatilsynet.")),
                  Paragraph::Kind::Note});
    return paper;
}

} // namespace tvers
