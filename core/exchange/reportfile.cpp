// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportfile.h"

#include "core/cases/casetypes.h"
#include "core/exchange/planbundle.h"
#include "core/meetings/reportablemeeting.h"
#include "core/municipality/unityear.h"
#include "core/storage/consentrepository.h"
#include "core/storage/contentfile.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/filecasetypes.h"
#include "core/storage/filepack.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/reportrepository.h"
#include "core/storage/sealedbox.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = UnitReport::State;

/// An arena that meets once at the beginning of the year and once at its end.
bool isStartAndEnd(const ArenaVersion &version)
{
    const auto isWindow = [](const CadencePart &part) {
        return std::holds_alternative<DayWindow>(part.rule) ||
               std::holds_alternative<WeekWindow>(part.rule);
    };
    return version.cadence.several &&
           std::all_of(version.cadence.parts.begin(), version.cadence.parts.end(), isWindow);
}

/// Collects what a report of one unit looks at.
class LogCollector
{
public:
    LogCollector(Store &store, const ReportRequest &request, const FileContent &content,
                 const MunicipalityPack &pack) :
        m_store(store), m_request(request), m_content(content), m_pack(pack)
    {}

    Result<ReportLog> collect(const Unit &unit, const DateSpan &days)
    {
        if (const auto done = addTypes(); !done)
            return done.error();
        m_log.onlyUnit = m_content.units.size() == 1;
        for (const Service &service : m_pack.services)
            m_log.services.insert(service.id, service.name.in(m_request.language));
        for (const QDate day : {days.first(), days.last()}) {
            if (const auto done = addYear(unit, day, days); !done)
                return done.error();
        }
        if (const auto done = addHeld(); !done)
            return done.error();
        if (const auto done = addCases(); !done)
            return done.error();
        return m_log;
    }

private:
    Result<> addTypes()
    {
        const auto types = caseTypesOf(m_store);
        if (!types)
            return types.error();
        m_log.types = types->codes();
        for (const QString &code : std::as_const(m_log.types)) {
            const QString name = types->nameOf(code, m_request.language);
            if (name != CaseTypes::builtIn().nameOf(code, m_request.language))
                m_log.typeNames.insert(code, name);
        }
        return Done{};
    }

    Result<> addYear(const Unit &unit, QDate day, const DateSpan &days)
    {
        const auto year = SchoolYear::containing(day);
        if (!year || m_years.contains(year->text()))
            return year ? Result<>(Done{}) : year.error();
        m_years.append(year->text());
        const auto scope =
            unitScope(unit, {m_content.arenas, m_content.teams, m_content.calendars});
        if (!scope)
            return scope.error();
        const SchoolCalendar calendar = calendarFor(*scope, m_pack, *year, m_request.holidays);
        const DatedYear dated = datedYear(m_pack, *year, m_request.holidays, *scope);
        m_log.meetings += calendarMeetings(
            {dated, calendar, m_content.arenas, m_content.teams, m_content.meetings, unit.id});
        for (const DatedArena &arena : dated.arenas)
            addArena(arena, days);
        return Done{};
    }

    void addArena(const DatedArena &arena, const DateSpan &days)
    {
        const bool hasWindow =
            isStartAndEnd(arena.version) &&
            std::any_of(arena.windows.begin(), arena.windows.end(),
                        [&](const Window &one) { return days.contains(one.days.first()); });
        const auto known = std::find_if(m_log.arenas.begin(), m_log.arenas.end(),
                                        [&](const auto &one) { return one.id == arena.id; });
        if (known == m_log.arenas.end())
            m_log.arenas.append({arena.id, arena.version.name.in(m_request.language),
                                 asksForReports(arena.version), hasWindow,
                                 offersHours(arena.version)});
        else
            known->hasWindow |= hasWindow;
    }

    Result<> addHeld()
    {
        if (!m_store.isUnlocked())
            return Error{ErrorCode::VaultLocked, {QString()}};
        const auto held = HeldMeetingRepository(m_store).all();
        if (!held)
            return held.error();
        QHash<QString, QString> keys; // of the meetings, by their ids
        for (const CalendarMeeting &meeting : std::as_const(m_log.meetings)) {
            if (meeting.stored)
                keys.insert(meeting.stored->text(), meeting.key);
        }
        for (const HeldMeeting &one : *held) {
            if (one.meeting && keys.contains(one.meeting->text()))
                m_log.logs.append(logOf(one, keys[one.meeting->text()]));
        }
        return Done{};
    }

    MeetingLog logOf(const HeldMeeting &held, const QString &key) const
    {
        MeetingLog log{key};
        log.competence = held.competenceNeeds;
        log.isFinished = held.state == HeldMeeting::State::Finished;
        if (held.cancelling)
            log.cause = held.cancelling->words.isEmpty() ? QString(stored(held.cancelling->cause))
                                                         : held.cancelling->words;
        for (const AgendaItem &item : held.items) {
            if (item.discussion && item.state == AgendaItem::State::Treated)
                log.discussions.append(*item.discussion);
        }
        for (const MeetingSeat &seat : held.seats) {
            if (seat.service.isEmpty() || seat.isGuest())
                continue;
            if (!log.services.contains(seat.service))
                log.services.append(seat.service);
            if (seat.wasThere() && !log.came.contains(seat.service))
                log.came.append(seat.service);
        }
        return log;
    }

    Result<> addCases()
    {
        const auto cases = CaseRepository(m_store).all();
        if (!cases)
            return cases.error();
        const DiscussionRepository repository(m_store);
        const auto discussions = repository.all();
        if (!discussions)
            return discussions.error();
        auto measures = repository.allMeasures();
        if (!measures)
            return measures.error();
        QSet<DiscussionId> ours; // what was agreed in others counts as little as they do
        for (const Discussion &one : *discussions)
            ours.insert(one.id);
        measures->removeIf([&](const Measure &one) { return !ours.contains(one.discussion); });
        m_log.cases = *cases;
        m_log.discussions = *discussions;
        m_log.measures = *measures;
        return Done{};
    }

    Store &m_store;
    const ReportRequest &m_request;
    const FileContent &m_content;
    const MunicipalityPack &m_pack;
    QStringList m_years;
    ReportLog m_log;
};

/// What is known of a report before its figures are.
struct Place {
    FileContent content;
    MunicipalityPack pack;
    Unit unit;
    QList<UnitReport> reports;
};

Result<Place> placeOf(Store &store, const ReportRequest &request)
{
    const auto content = contentOf(store);
    if (!content)
        return content.error();
    const auto pack = packOf(store);
    if (!pack)
        return pack.error();
    const Unit *unit = withId(content->units, request.unit);
    if (!unit)
        return Error{ErrorCode::RowNotFound, {u"unit"_s, request.unit.text()}};
    if (!pack->report)
        return Error{ErrorCode::NoReports, {pack->name}};
    const auto reports = ReportRepository(store).all();
    if (!reports)
        return reports.error();
    return Place{*content, *pack, *unit, *reports};
}

/// As it was when it was finished.
Result<ReportDraft> finishedReport(const Store &store, const UnitReport &kept)
{
    auto report = reportFromJson(kept.shown.toUtf8(), store.path());
    if (!report)
        return report.error();
    const auto numbers = numbersFromJson(kept.exact.toUtf8(), store.path());
    if (!numbers)
        return numbers.error();
    report->number = kept.number;
    ReportDraft draft{*report, {}};
    draft.figures.types = numbers->types;
    draft.figures.singleChild = numbers->singleChild;
    draft.figures.consentAssessed = numbers->consentAssessed;
    draft.figures.decisions = numbers->decisions;
    return draft;
}

/// A correction counts the days of what it corrects.
Result<DateSpan> daysOf(const Place &place, const ReportRequest &request)
{
    for (const UnitReport &one : place.reports) {
        if (one.unit == request.unit && one.half == request.half && one.from && one.to)
            return DateSpan::make(*one.from, *one.to);
    }
    return reportDays(request.half, place.pack.report->deliveryDays,
                      lastReported(place.reports, request.unit, request.half), request.today);
}

Result<QList<ToldCounts>> earlierTold(const Store &store, const Place &place,
                                      const ReportRequest &request)
{
    QMap<int, ToldCounts> told;
    for (const UnitReport &one : place.reports) {
        if (!(one.unit == request.unit) || one.half != request.half || one.shown.isEmpty())
            continue;
        const auto report = reportFromJson(one.shown.toUtf8(), store.path());
        if (!report)
            return report.error();
        told.insert(one.version, report->discussions);
    }
    return told.values();
}

Result<ReportDraft> draftOf(Store &store, const Place &place, const ReportRequest &request)
{
    const auto days = daysOf(place, request);
    if (!days)
        return days.error();
    const auto log =
        LogCollector(store, request, place.content, place.pack).collect(place.unit, *days);
    if (!log)
        return log.error();
    const auto earlier = earlierTold(store, place, request);
    if (!earlier)
        return earlier.error();
    ReportDraft draft{{place.unit.name, place.unit.manager, request.half, *days},
                      figuresOf({request.unit, request.half, *days, request.today}, *log)};
    const UnitReport *kept = newestReport(place.reports, request.unit, request.half);
    draft.report.as = request.as.value_or(kept ? kept->as : ReportTemplate::Kind::Report);
    tell(draft.report, draft.figures, *earlier);
    for (const UnloggedMeeting &one : std::as_const(draft.figures.withoutLog)) {
        const auto same = std::find_if(log->meetings.begin(), log->meetings.end(),
                                       [&](const auto &m) { return m.key == one.meeting; });
        draft.unlogged.append(*same); // it was counted from there
    }
    draft.report.municipality = place.pack.name;
    draft.report.unitId = place.unit.id.text();
    draft.report.version = int(earlier->size()) + 1;
    if (kept) {
        draft.report.version = kept->version;
        draft.report.experiences = kept->experiences;
        draft.report.evaluation = kept->evaluation;
    }
    return draft;
}

} // namespace

Result<ReportDraft> reportOf(Store &store, const ReportRequest &request)
{
    const auto place = placeOf(store, request);
    if (!place)
        return place.error();
    const UnitReport *newest = newestReport(place->reports, request.unit, request.half);
    const bool isFinished = newest && newest->state != State::Draft;
    if (isFinished && newest->shown.isEmpty()) // looked at without the key
        return Error{ErrorCode::VaultLocked, {u"report"_s}};
    auto draft = isFinished ? finishedReport(store, *newest) : draftOf(store, *place, request);
    if (!draft)
        return draft;
    const QByteArray key =
        QByteArray::fromHex(settingIn(place->content, publicKeySetting()).toLatin1());
    draft->publicKey = key.size() == Vault::keySize ? key : QByteArray();
    return draft;
}

QByteArray boxOf(const ReportDraft &draft)
{
    if (draft.publicKey.isEmpty())
        return {};
    QByteArray numbers = compact(asJson(exactNumbers(draft.figures)));
    // Its length would tell how many digits there are in what is hidden.
    constexpr qsizetype step = 1024;
    numbers.append(step - numbers.size() % step, ' ');
    return sealedTo(draft.publicKey, numbers);
}

Result<UnitReport> finishReport(Store &store, ReportId id, const ReportRequest &request)
{
    std::optional<Result<UnitReport>> finished;
    const auto done = store.inTransaction([&]() -> Result<> {
        auto draft = reportOf(store, request);
        if (!draft)
            return draft.error();
        draft->report.isDraft = false;
        finished = ReportRepository(store).finish(
            id,
            {draft->report.days, request.today, QString::fromUtf8(compact(asJson(draft->report))),
             QString::fromUtf8(compact(asJson(exactNumbers(draft->figures))))});
        return *finished ? Result<>(Done{}) : finished->error();
    });
    return done ? *finished : Result<UnitReport>(done.error());
}

} // namespace tvers
