// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/examplecases.h"

#include "core/minutes/agenda.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = CaseMode::Kind;
using Stage = DiscussionCase::Stage;

constexpr int weekBefore = 8;    // a case comes in so many days before its meeting
constexpr int measureLasts = 35; // days

bool isForKindergarten(Stage stage) { return stage == Stage::Kindergarten; }

bool isLowerSecondary(const Unit &unit)
{
    return unit.name.contains(u"ungdomsskole"_s, Qt::CaseInsensitive);
}

bool isOfSector(const ExampleStory &story, const Unit &unit)
{
    if (isForKindergarten(story.stage) || unit.kind == Unit::Kind::Kindergarten)
        return isForKindergarten(story.stage) && unit.kind == Unit::Kind::Kindergarten;
    const bool isForOldest = story.stage == Stage::Grades8To10;
    return unit.kind == Unit::Kind::School &&
           (isNamed(story.mode) || isForOldest == isLowerSecondary(unit));
}

Language languageOf(const Unit *unit)
{
    const bool isNynorsk = unit && unit->language == Unit::Norwegian::Nynorsk;
    return isNynorsk ? Language::Nynorsk : Language::Bokmaal;
}

/// The duty that the arena's rules name; "" when the law has none such.
QString basisIn(const ExampleTable &table)
{
    const ConsentLaw *law = ConsentLaws::builtIn().on(table.day);
    for (const LegalBasis &one : law ? law->bases : QList<LegalBasis>()) {
        if (one.kind == LegalBasis::Kind::Statutory &&
            table.arena.consent.legalBasis.contains(one.paragraph))
            return one.id;
    }
    return {};
}

/// Never on a Saturday or Sunday.
QDate workdayBefore(QDate day, int days)
{
    const QDate wanted = day.addDays(-days);
    return wanted.addDays(-qMax(0, wanted.dayOfWeek() - 5));
}

/// With a yes that holds for most of the half-year.
bool mayBeNamed(const QList<ExampleConsent::Kind> &kinds)
{
    using Kind = ExampleConsent::Kind;
    static const QList<Kind> yes{Kind::Full,        Kind::Partial,     Kind::EndsSoon, Kind::Oral,
                                 Kind::OneGuardian, Kind::Interpreter, Kind::Own};
    return std::any_of(kinds.begin(), kinds.end(),
                       [](const Kind one) { return yes.contains(one); });
}

Measure measureOf(const Discussion &of, const ExampleMeasure &told)
{
    return {.id = MeasureId::random(),
            .discussion = of.id,
            .problem = told.problem,
            .what = told.what,
            .from = of.day,
            .due = of.day.addDays(measureLasts),
            .responsible = told.responsible,
            .evaluateOn = of.day.addDays(measureLasts + 7)};
}

/// Half of what is due is evaluated, a fourth done, a fourth not.
void carryOn(Measure &measure, int number, QDate today)
{
    if (measure.evaluateOn >= today || number % 4 == 2)
        return;
    measure.done = measure.due.addDays(-3);
    if (number % 4 == 1)
        return;
    measure.evaluated = measure.evaluateOn;
    measure.outcome = number % 4 == 3 ? Discussion::Outcome::Partly : Discussion::Outcome::Reached;
}

} // namespace

const Unit *ExampleCases::unitOf(const std::optional<UnitId> &unit) const
{
    return unit ? withId(m_wanted.people.units, *unit) : nullptr;
}

QString ExampleCases::word(const QString &key, const std::optional<UnitId> &unit) const
{
    return m_stories.words.value(key).in(languageOf(unitOf(unit)));
}

DiscussionCase &ExampleCases::called(CaseId id)
{
    return *std::find_if(m_cases.begin(), m_cases.end(),
                         [id](const DiscussionCase &one) { return one.id == id; });
}

/// Of a meeting of the whole municipality the units have their cases in turn.
std::optional<UnitId> ExampleCases::unitFor(const ExampleTable &table)
{
    if (table.unit)
        return table.unit;
    const Unit::Kind kind = table.arena.sectors.contains(Sector::Kindergarten)
                                ? Unit::Kind::Kindergarten
                                : Unit::Kind::School;
    QList<UnitId> ids;
    for (const Unit &one : m_wanted.people.units) {
        if (one.kind == kind)
            ids.append(one.id);
    }
    return ids.isEmpty() ? std::nullopt : std::optional(ids[m_turn[kind]++ % ids.size()]);
}

/// One at the unit whose consent allows a name, and who has no case yet.
const Child *ExampleCases::childFor(UnitId unit) const
{
    for (const Child &child : m_wanted.people.children) {
        const bool hasCase =
            std::any_of(m_cases.begin(), m_cases.end(),
                        [&](const DiscussionCase &one) { return one.child == child.id; });
        if (child.unit == unit && !hasCase && mayBeNamed(m_wanted.people.consents.value(child.id)))
            return &child;
    }
    return nullptr;
}

std::optional<qsizetype> ExampleCases::storyFor(const ExampleTable &table, const Unit &unit,
                                                const Child *child) const
{
    const Mode named = Mode::Consented;
    for (qsizetype i = 0; i < m_stories.stories.size(); ++i) {
        const ExampleStory &story = m_stories.stories[i];
        const bool fits = child ? story.mode == named : !isNamed(story.mode);
        if (fits && !story.waits && !m_told.contains(i) && isOfSector(story, unit) &&
            story.language == languageOf(&unit) && takesUp(table.arena, story.mode))
            return i;
    }
    return std::nullopt;
}

DiscussionCase ExampleCases::newCase(qsizetype number, const Unit &unit, QDate received) const
{
    const ExampleStory &story = m_stories.stories[number];
    const DeliveryDays usual = *DeliveryDays::make(*MonthDay::make(6, 15), *MonthDay::make(12, 15));
    const auto &report = m_wanted.pack.report;
    DiscussionCase made{.id = CaseId::random(),
                        .half =
                            HalfYear::containing(received, report ? report->deliveryDays : usual),
                        .mode = story.mode,
                        .types = story.types,
                        .stage = isLowerSecondary(unit) ? Stage::Grades8To10 : story.stage,
                        .unit = unit.id,
                        .reportedBy = story.reportedBy,
                        .received = received,
                        .about = story.about};
    if (story.mode == Mode::Anonymous) {
        made.asked = CaseMode::Asked::NotAsked;
        made.notAskedReason = word(u"not_asked"_s, unit.id);
        made.fitting = {ChildrenFitting::Count::MoreThanFive};
    }
    if (story.duty)
        made.duty = DutyAssessment{true, story.reportedBy, received};
    return made;
}

Result<CaseId> ExampleCases::begin(qsizetype story, const DiscussionCase &wanted)
{
    const auto added = m_work.add(wanted);
    if (!added)
        return added.error();
    m_told.append(story);
    m_cases.append(*added);
    m_running.insert(added->id, {story});
    if (auto form = m_stories.stories[story].form) {
        form->sent = added->received;
        if (auto taken = m_work.takeForm(*added, *form); !taken)
            return taken.error();
        m_cases.last().form = form;
    }
    return added->id;
}

Result<QList<CaseId>> ExampleCases::beginFor(const ExampleTable &table)
{
    QList<CaseId> begun;
    const auto unitId = unitFor(table);
    const Unit *unit = unitOf(unitId);
    if (!unit)
        return begun;
    QList<const Child *> wanted;
    if (const Child *child = childFor(unit->id))
        wanted.append(child);
    if (++m_tables % 2 == 1) // not every meeting has a new case without a name
        wanted.append(nullptr);
    for (const Child *child : std::as_const(wanted)) {
        const auto story = storyFor(table, *unit, child);
        if (!story)
            continue;
        DiscussionCase made = newCase(*story, *unit, workdayBefore(table.day, weekBefore));
        if (child) {
            made.child = child->id;
            made.asked = CaseMode::Asked::Yes;
        }
        const auto id = begin(*story, made);
        if (!id)
            return id.error();
        begun.append(*id);
    }
    return begun;
}

Discussion ExampleCases::discussionOf(const DiscussionCase &about, const ExampleTable &table) const
{
    Discussion made{.id = DiscussionId::random(),
                    .caseId = about.id,
                    .arena = table.arenaId,
                    .version = table.version,
                    .meeting = table.meeting,
                    .day = table.day,
                    .mode = about.mode,
                    .asked = about.asked,
                    .notAskedReason = about.notAskedReason,
                    .fitting = about.fitting,
                    .duty = about.duty,
                    .weight = Discussion::Weight::Decision,
                    .authority = table.leader};
    if (isNamed(about.mode))
        made.purpose = about.stage == Stage::Kindergarten ? u"kindergarten"_s : u"school"_s;
    if (about.mode == Mode::LegalBasis)
        made.basis = BasisChoice{basisIn(table), word(u"basis"_s, about.unit)};
    return made;
}

Result<ExampleCases::Discussed> ExampleCases::discuss(CaseId id, const ExampleTable &table,
                                                      const QList<ConsentParticipant> &present)
{
    Running &running = m_running[id];
    const ExampleStory &story = m_stories.stories[running.story];
    if (running.next >= story.talks.size())
        return Discussed{};
    const ExampleTalk &talk = story.talks[running.next];
    Discussion wanted = discussionOf(called(id), table);
    wanted.present = present;
    const auto kept = keep(wanted, talk);
    if (!kept || !kept->id)
        return kept;
    ++running.next;
    if (running.next == story.talks.size() && !story.closedBecause.isEmpty()) {
        if (auto closed = close(id, story.closedBecause); !closed)
            return closed.error();
    }
    return kept;
}

/// Asks the rule first: who may not hear it leaves, and what it refuses waits.
Result<ExampleCases::Discussed> ExampleCases::keep(Discussion wanted, const ExampleTalk &talk)
{
    const DiscussionRepository repository(m_store);
    const auto question = repository.questionOf(wanted);
    if (!question)
        return question.error();
    const ConsentDecision decision = decide(*question);
    if (decision.outcome == ConsentDecision::Outcome::Refused)
        return Discussed{};
    wanted.present.removeIf([&](const ConsentParticipant &one) {
        return !one.service.isEmpty() && decision.mustLeave.contains(one.service);
    });
    wanted.texts = talk.texts;
    wanted.decision = talk.decision;
    wanted.outcome = talk.outcome;
    if (talk.followUpAfter > 0)
        wanted.followUp = wanted.day.addDays(talk.followUpAfter);
    const DiscussionCase &about = called(wanted.caseId);
    if (!talk.measures.isEmpty() && isAboutOneChild(about.mode))
        wanted.feedback = GuardianFeedback{word(u"guardians"_s, about.unit), about.reportedBy,
                                           wanted.day.addDays(1)};
    const auto added = m_work.add(wanted);
    if (!added)
        return added.error();
    m_discussions.append(*added);
    if (auto measured = addMeasures(*added, talk); !measured)
        return measured.error();
    return Discussed{added->id, decision.mustLeave};
}

Result<> ExampleCases::addMeasures(const Discussion &of, const ExampleTalk &talk)
{
    for (const ExampleMeasure &told : talk.measures) {
        Measure measure = measureOf(of, told);
        carryOn(measure, m_measures++, m_wanted.until);
        if (auto added = DiscussionRepository(m_store).addMeasure(measure); !added)
            return added;
    }
    return Done{};
}

Result<> ExampleCases::close(CaseId id, const QString &because)
{
    DiscussionCase &one = called(id);
    one.state = DiscussionCase::State::Closed;
    one.closedBecause = because;
    return m_work.change(one);
}

/// The first arena for cases by statutory duty; empty when the pack has none.
std::optional<ExampleTable> ExampleCases::dutyTable(const FileContent &content, QDate day) const
{
    for (const ArenaRecord &record : content.arenas) {
        const ArenaVersion *rules = versionOn(m_wanted.pack, record.identifier, day);
        const auto version = ArenaRepository(m_store).versionOn(record.id, day);
        if (rules && version && *version && rules->kind == ArenaTerms::Kind::CaseTeam &&
            rules->consent.kind == ConsentRule::Kind::LegalBasis)
            return ExampleTable{*rules, record.id, (*version)->id, {}, day, {}, {}};
    }
    return std::nullopt;
}

Result<> ExampleCases::discussOnBasis(const FileContent &content)
{
    const auto story = std::find_if(m_stories.stories.begin(), m_stories.stories.end(),
                                    [](const auto &one) { return one.mode == Mode::LegalBasis; });
    const auto table = dutyTable(content, workdayBefore(m_wanted.until, 30));
    for (const Child &child : m_wanted.people.children) {
        const Unit *unit = unitOf(child.unit);
        if (!table || !unit || unit->kind != Unit::Kind::School)
            continue;
        const qsizetype number = story - m_stories.stories.begin();
        DiscussionCase made = newCase(number, *unit, table->day);
        made.child = child.id;
        made.asked = CaseMode::Asked::NotAsked;
        made.notAskedReason = word(u"basis"_s, unit->id);
        made.followedBy = word(u"school_leader"_s, unit->id);
        const auto id = begin(number, made);
        if (!id)
            return id.error();
        const auto kept = discuss(*id, *table, {{.role = ConsentParticipant::Role::OwnUnit}});
        return kept ? Result<>(Done{}) : kept.error();
    }
    return Done{};
}

/// Whoever said no, or has not answered: the case is there and may not be discussed.
const Child *ExampleCases::childWithoutYes(const ExampleStory &story) const
{
    using Kind = ExampleConsent::Kind;
    for (const Child &child : m_wanted.people.children) {
        const Unit *unit = unitOf(child.unit);
        const auto kinds = m_wanted.people.consents.value(child.id);
        if (unit && isOfSector(story, *unit) &&
            (kinds.contains(Kind::Declined) || kinds.contains(Kind::MissingSignature)))
            return &child;
    }
    return nullptr;
}

Result<> ExampleCases::beginWaiting()
{
    int days = 1;
    for (qsizetype i = 0; i < m_stories.stories.size(); ++i) {
        const ExampleStory &story = m_stories.stories[i];
        if (!story.waits)
            continue;
        const Child *child = isNamed(story.mode) ? childWithoutYes(story) : nullptr;
        const Unit *unit = child ? unitOf(child->unit) : nullptr;
        for (const Unit &one : m_wanted.people.units) {
            if (!unit && !isNamed(story.mode) && isOfSector(story, one))
                unit = &one;
        }
        if (!unit)
            continue;
        DiscussionCase made = newCase(i, *unit, workdayBefore(m_wanted.until, days));
        made.asked = CaseMode::Asked::Unanswered;
        made.notAskedReason.clear();
        if (child)
            made.child = child->id;
        if (const auto begun = begin(i, made); !begun)
            return begun.error();
        days += 2;
    }
    return Done{};
}

} // namespace tvers
