// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/consentwording.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

using Kind = ConsentFinding::Kind;

namespace {

/// %1 service, %2 who signs, %3 fact, %4 paragraph, %5 day. One row a kind.
struct SentenceRow {
    Kind kind;
    const char *text;
};

constexpr SentenceRow rows[] = {
    {Kind::NotNamedHere,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "In this arena no child is discussed by name.")},
    {Kind::NotAnonymousHere,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "In this arena a child cannot be discussed anonymously.")},
    {Kind::NoSingleChildHere,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "This arena discusses no single children.")},
    {Kind::ConsentNotConsidered,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "Say whether consent was asked for, or why not.")},
    {Kind::ReasonMissing, QT_TRANSLATE_NOOP("tvers::ConsentWording", "A reason is missing.")},
    {Kind::AnonymousAfterNo,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "They have said no. Anonymity is no way round that.")},
    {Kind::RefusedByAsked, QT_TRANSLATE_NOOP("tvers::ConsentWording", "They have said no.")},
    {Kind::ChildWithoutName,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "A child is chosen in a case that has no name.")},
    {Kind::ChildMissing, QT_TRANSLATE_NOOP("tvers::ConsentWording", "No child is chosen.")},
    {Kind::AgeUnknown,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "The child’s date of birth is missing; it decides who consents.")},
    {Kind::GuardiansUnknown,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "Nobody with parental responsibility is entered.")},
    {Kind::PurposeNotForAge,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "The law table has no line for this purpose at this age.")},
    {Kind::LawMissing,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "The law table does not cover this day.")},
    {Kind::BasisUnknown, QT_TRANSLATE_NOOP("tvers::ConsentWording", "No legal basis is chosen.")},
    {Kind::BasisNotHere,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "The arena’s rule does not rest on %4.")},
    {Kind::OnlyConsentHere,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "This arena asks for consent; %4 does not replace it.")},
    {Kind::SignatureMissing,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "%1: %2 has not consented.")},
    {Kind::SignerDeclined, QT_TRANSLATE_NOOP("tvers::ConsentWording", "%1: %2 has said no.")},
    {Kind::ServiceNotCovered,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "%1 is not among the services that %2 has agreed to.")},
    {Kind::KindNotCovered,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "%1: the consent of %2 does not cover “%3”.")},
    {Kind::PurposeNotCovered,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "%1: the consent of %2 is not for this purpose.")},
    {Kind::ArenaNotCovered,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "%1: the consent of %2 is for another arena.")},
    {Kind::Expired,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "%1: the consent of %2 ended on %5.")},
    {Kind::NotYetValid,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "%1: the consent of %2 begins on %5.")},
    {Kind::Withdrawn,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "%1: the consent of %2 was withdrawn on %5.")},
    {Kind::NotInformed, QT_TRANSLATE_NOOP("tvers::ConsentWording",
                                          "%1: %2 has not been told of the right to refuse.")},
    {Kind::OralWithoutProof,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "%1: the oral consent of %2 lacks a witness or a note.")},
    {Kind::OwnDataNotCovered,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "%1: %2 must consent to their own affairs being told.")},
    {Kind::PresentKnowsChild,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "The case is not anonymous to guardians and child who are present.")},
    {Kind::ChildToBeHeard, QT_TRANSLATE_NOOP("tvers::ConsentWording", "The child is to be heard.")},
    {Kind::ChildsViewToBeAsked,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "The child’s view is to weigh heavily; it is not noted.")},
    {Kind::GuardiansToBeInformed,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "The guardians are to be told.")},
    {Kind::InterpreterNotNoted,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "%2 needs an interpreter; none is noted.")},
    {Kind::KnowsTheChild,
     QT_TRANSLATE_NOOP("tvers::ConsentWording", "To %1 the case is perhaps not anonymous.")},
    {Kind::SingleChildUnusual,
     QT_TRANSLATE_NOOP("tvers::ConsentWording",
                       "This arena is meant for groups and routines, not single children.")},
    {Kind::ExpiresSoon, QT_TRANSLATE_NOOP("tvers::ConsentWording", "The consent ends on %5.")},
};

} // namespace

QString ConsentWording::sentence(Kind kind)
{
    for (const SentenceRow &row : rows) {
        if (row.kind == kind)
            return tr(row.text);
    }
    Q_UNREACHABLE();
}

QString ConsentWording::finding(const ConsentFinding &finding) const
{
    const QString signer =
        finding.signer == "child"_L1 ? tr("the child") : m_signers(finding.signer);
    const QString service =
        finding.service.isEmpty() ? tr("The discussion") : m_services(finding.service);
    QString text = sentence(finding.kind);
    const QStringList facts{service, signer, finding.fact, finding.paragraph,
                            finding.day ? m_days.day(*finding.day) : QString()};
    for (qsizetype i = 0; i < facts.size(); ++i)
        text.replace(u"%%1"_s.arg(i + 1), facts[i]);
    const bool says = finding.paragraph.isEmpty() || text.contains(finding.paragraph);
    return says ? text : u"%1 (%2)"_s.arg(text, finding.paragraph);
}

} // namespace tvers
