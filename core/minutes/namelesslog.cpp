// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/namelesslog.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes from the meeting what may be told, and remembers each text with the words that
/// may stand in it.
class LogMaker
{
public:
    LogMaker(const FinishedMeeting &meeting, const AnonymityGate &gate) :
        m_meeting(meeting), m_held(meeting.held), m_gate(gate)
    {}

    NamelessLog make()
    {
        m_log = {.day = m_meeting.day, .began = m_held.began, .ended = m_held.ended};
        for (const MeetingSeat &seat : m_held.seats)
            addSeat(seat);
        for (const AgendaItem &item : m_held.items)
            addItem(item);
        m_log.minutes = own(u"minutes"_s, m_held.minutes);
        for (const QString &need : m_held.competenceNeeds)
            m_log.competenceNeeds.append(own(u"competenceNeeds"_s, need));
        m_log.counts = m_held.counts;
        if (m_held.elsewhere) {
            m_log.elsewhere = *m_held.elsewhere;
            m_log.elsewhere->reference = harmless(m_held.elsewhere->reference);
            m_log.elsewhere->responsible = own(u"elsewhere"_s, m_held.elsewhere->responsible);
        }
        if (m_held.finished)
            m_log.finished = {m_held.finished->day, harmless(m_held.finished->by)};
        for (const MeetingReopening &one : m_held.reopened)
            m_log.reopened.append({one.signature.day, harmless(one.signature.by)});
        return m_log;
    }

    /// NotAnonymous with the first that does not pass.
    Result<> check() const
    {
        for (const Checked &one : m_checked) {
            for (const AnonymityFinding &found : m_gate.findings(one.text, m_meeting.day)) {
                const bool passed =
                    found.kind == AnonymityFinding::Kind::KnownName &&
                    one.notTheChild.contains(one.text.mid(found.from, found.length));
                if (isStop(found.kind) && !passed)
                    return Error{ErrorCode::NotAnonymous,
                                 {one.field, stored(found.kind), QString::number(found.from),
                                  QString::number(found.length)}};
            }
        }
        return Done{};
    }

private:
    struct Checked {
        QString field;
        QString text;
        QStringList notTheChild;
    };

    /// A text of the meeting's own record.
    QString own(const QString &field, const QString &text)
    {
        m_checked.append({field, text, m_held.notTheChild});
        return text;
    }

    /// Of those at work a name is told; not when it is a child's or a guardian's too.
    QString harmless(const QString &name) const
    {
        const QList<AnonymityFinding> found = m_gate.findings(name, m_meeting.day);
        const bool tells = std::any_of(found.begin(), found.end(), [](const AnonymityFinding &one) {
            return one.kind != AnonymityFinding::Kind::CapitalisedWord;
        });
        return tells ? QString() : name;
    }

    void addSeat(const MeetingSeat &seat)
    {
        if (seat.isGuest()) {
            m_log.guests += seat.wasThere() ? 1 : 0;
            return;
        }
        m_log.seats.append({harmless(seat.name), seat.service, harmless(seat.role), seat.came,
                            harmless(seat.substitute)});
    }

    void addItem(const AgendaItem &item)
    {
        if (m_meeting.isByName(item)) {
            (item.state == AgendaItem::State::Treated ? m_log.byName : m_log.byNamePutOff) += 1;
            return;
        }
        LoggedItem logged{.words = own(u"items.words"_s, item.words),
                          .notes = own(u"items.notes"_s, item.notes),
                          .state = item.state};
        if (const DiscussionCase *one = m_meeting.caseOf(item))
            logged.about = logOf(*one, item);
        m_log.items.append(logged);
    }

    LoggedCase logOf(const DiscussionCase &one, const AgendaItem &item)
    {
        const Discussion *discussion = m_meeting.discussionOf(item);
        LoggedCase logged{one.numberText(), discussion ? discussion->mode : one.mode, one.types,
                          one.stage};
        if (!discussion)
            return logged;
        logged.discussion = *discussion;
        logged.measures = m_meeting.measuresOf(item);
        const QStringList &passes = discussion->notTheChild;
        for (const auto &[field, text] : namedTexts(discussion->texts))
            m_checked.append({field, text, passes});
        m_checked.append({u"notAskedReason"_s, discussion->notAskedReason, passes});
        if (discussion->duty)
            m_checked.append({u"dutyBy"_s, discussion->duty->by, passes});
        for (const Measure &measure : std::as_const(logged.measures)) {
            m_checked.append({u"problem"_s, measure.problem, passes});
            m_checked.append({u"what"_s, measure.what, passes});
            m_checked.append({u"responsible"_s, measure.responsible, passes});
        }
        return logged;
    }

    const FinishedMeeting &m_meeting;
    const HeldMeeting &m_held;
    const AnonymityGate &m_gate;
    NamelessLog m_log;
    QList<Checked> m_checked;
};

} // namespace

Result<NamelessLog> namelessLogOf(const FinishedMeeting &meeting, const AnonymityGate &gate)
{
    Q_ASSERT(!meeting.about);
    if (meeting.held.state != HeldMeeting::State::Finished)
        return Error{ErrorCode::MeetingNotLocked, {stored(meeting.held.state)}};
    LogMaker maker(meeting, gate);
    const NamelessLog log = maker.make();
    const auto passed = maker.check();
    return passed ? Result<NamelessLog>(log) : passed.error();
}

} // namespace tvers
