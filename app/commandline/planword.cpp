// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/planword.h"

#include "core/planning/planclashes.h"
#include "core/planning/planexplanation.h"
#include "core/planning/planner.h"
#include "core/planning/planproblemjson.h"
#include "core/planning/plantroubles.h"
#include "core/planning/planwishes.h"
#include "core/planning/repair.h"
#include "ui/wording/planwording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    PlanWords(const PlanProblem &problem, const Plan &made, Language language) :
        m_problem(problem), m_plan(made), m_days(language), m_words(language)
    {
        const auto repairs = repairsForAll(problem, made);
        for (const UnplacedMeeting &one : explain(problem, made))
            m_unplaced.append({one, repairs[m_unplaced.size()]});
        for (const PlanTrouble &one : keptInSpiteOf(problem))
            m_despite[one.meeting].append(awayReason(one));
    }

    QJsonObject json() const
    {
        const auto present = optionalPresent(m_problem, m_plan.placed);
        QJsonArray placed;
        for (const Placement &one : m_plan.placed) {
            QJsonObject entry{{"meeting"_L1, one.meeting}, {"slot"_L1, one.slot}};
            if (present.contains(one.meeting))
                entry.insert("optional"_L1, QJsonArray::fromStringList(present[one.meeting]));
            if (m_despite.contains(one.meeting))
                entry.insert("despite"_L1, codedAll(m_despite[one.meeting]));
            placed.append(entry);
        }
        QJsonArray unplaced;
        for (const auto &[meeting, repairs] : m_unplaced)
            unplaced.append(entryOf(meeting, repairs));
        return {{"placed"_L1, placed},
                {"unplaced"_L1, unplaced},
                {"provenBest"_L1, m_plan.provenBest()},
                {"atMostMore"_L1, m_plan.atMostMore}};
    }

    QString text() const
    {
        QString lines = placedLines();
        for (const auto &[one, repairs] : m_unplaced) {
            lines += u'\n' + tr("%1 has no slot:").arg(nameOf(one.meeting)) + u'\n';
            for (const PlanReason &reason : one.because)
                lines += u"  "_s + m_words.reason(reason) + u'\n';
            for (const Repair &repair : repairs)
                lines += u"  → "_s + m_words.repair(repair) + u'\n';
        }
        for (const PlanMeeting &meeting : m_problem.meetings()) {
            for (const PlanReason &reason : m_despite.value(meeting.id))
                lines += u'\n' +
                         tr("%1 is locked and stays, although: %2")
                             .arg(nameOf(meeting.id), m_words.reason(reason)) +
                         u'\n';
        }
        return lines + u'\n' + summary() + u'\n';
    }

private:
    QString nameOf(const QString &id) const
    {
        const PlanMeeting &meeting = m_problem.meeting(id);
        return tr("%1, round %2").arg(meeting.unit, QString::number(meeting.round));
    }

    QString placedLines() const
    {
        QList<Placement> sorted = m_plan.placed;
        std::stable_sort(
            sorted.begin(), sorted.end(), [this](const Placement &a, const Placement &b) {
                const PlanSlot &one = m_problem.time(a.slot);
                const PlanSlot &other = m_problem.time(b.slot);
                return std::tie(one.date, one.start) < std::tie(other.date, other.start);
            });
        QString lines;
        for (const Placement &one : sorted) {
            const PlanSlot &slot = m_problem.time(one.slot);
            lines += u"%1, %2  %3"_s.arg(m_days.dayWithWeek(slot.date),
                                         m_days.clock({slot.start, slot.end}), nameOf(one.meeting));
            const QString where = slot.room.isEmpty() ? slot.place : slot.room;
            lines += where.isEmpty() ? u"\n"_s : u", %1\n"_s.arg(where);
        }
        return lines;
    }

    QString summary() const
    {
        const int placed = int(m_plan.placed.size());
        const QString count = tr("%n meeting(s) placed", nullptr, placed);
        if (m_plan.unplaced.isEmpty())
            return tr("%1, all there are.").arg(count);
        const int left = int(m_plan.unplaced.size());
        const QString both = tr("%1, %n without a slot.", nullptr, left).arg(count);
        return m_plan.provenBest()
                   ? tr("%1 More is not possible.").arg(both)
                   : tr("%1 At most %n more could be placed.", nullptr, m_plan.atMostMore)
                         .arg(both);
    }

    template<typename Code>
    static QJsonObject coded(Code code, const QStringList &facts, const QString &text)
    {
        return {{"code"_L1, QString(stored(code))},
                {"facts"_L1, QJsonArray::fromStringList(facts)},
                {"text"_L1, text}};
    }

    PlanReason awayReason(const PlanTrouble &trouble) const
    {
        const PlanPerson &person = m_problem.person(trouble.person);
        const PlanSlot &slot = m_problem.time(*m_problem.meeting(trouble.meeting).locked);
        return {PlanReason::Code::Absent,
                {person.name, person.role, slot.date.toString(Qt::ISODate)}};
    }

    QJsonArray codedAll(const QList<PlanReason> &reasons) const
    {
        QJsonArray all;
        for (const PlanReason &reason : reasons)
            all.append(coded(reason.code, reason.facts, m_words.reason(reason)));
        return all;
    }

    QJsonObject entryOf(const UnplacedMeeting &one, const QList<Repair> &repairs) const
    {
        QJsonArray offered;
        for (const Repair &repair : repairs)
            offered.append(coded(repair.code, repair.facts, m_words.repair(repair)));
        return {{"meeting"_L1, one.meeting},
                {"because"_L1, codedAll(one.because)},
                {"repairs"_L1, offered}};
    }

    const PlanProblem &m_problem;
    const Plan &m_plan;
    DayWording m_days;
    PlanWording m_words;
    QList<std::pair<UnplacedMeeting, QList<Repair>>> m_unplaced;
    QHash<QString, QList<PlanReason>> m_despite; ///< of locked meetings that stay all the same
};

} // namespace

Result<Answer> plan(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto problem = readPlanProblemFile(arguments.argument());
    if (!problem)
        return problem.error();
    const auto most = makePlan(*problem);
    Q_ASSERT(most); // nobody cancels here
    const Plan made = withWishes(*problem, *most, {});
    const PlanWords words(*problem, made, surroundings.language);
    Answer answer{words.json(), words.text()};
    if (!made.unplaced.isEmpty())
        answer.exitCode = ExitCode::NeedsAttention;
    return answer;
}

} // namespace tvers
