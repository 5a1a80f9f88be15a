// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "core/anychange.h"
#include "core/municipality/unityear.h"
#include "core/storage/contentfile.h"
#include "core/storage/examplefile.h"
#include "core/storage/filepack.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T, typename... Kinds>
constexpr bool isOneOf = (std::is_same_v<T, Kinds> || ...);

/// Whether a change is one that the places show; what is about a child they ask for
/// themselves, and settings are taken over by keep().
template<typename T>
constexpr bool isShown =
    isOneOf<T, Municipality, Unit, Professional, ArenaRecord, ArenaVersionRecord, Team, TeamMember,
            CalendarRecord, Meeting, Room, Absence, MeetingPlan, PlanEntry>;

bool areShown(const QList<Change> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return std::visit([]<typename T>(const Changed<T> &) { return isShown<T>; }, change.any());
    });
}

/// What \a changes make of \a settings.
void keep(QList<Setting> &settings, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const auto *one = change.as<Setting>();
        if (!one)
            continue;
        const QString name = (one->after ? one->after : one->before)->name;
        settings.removeIf([&name](const Setting &old) { return old.name == name; });
        if (one->after)
            settings.append(*one->after);
    }
}

/// What \a changes make of \a meetings; empty when anything else changed too.
/// Reading ten thousand of them again for one that was dragged would be felt.
std::optional<QList<Meeting>> changed(QList<Meeting> meetings, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const auto *meeting = change.as<Meeting>();
        if (!meeting)
            return std::nullopt;
        const Meeting &one = meeting->after ? *meeting->after : *meeting->before;
        const qsizetype at =
            std::lower_bound(meetings.cbegin(), meetings.cend(), one,
                             [](const Meeting &a, const Meeting &b) { return a.id < b.id; }) -
            meetings.cbegin();
        const bool isThere = at < meetings.size() && meetings.at(at).id == one.id;
        if (isThere != meeting->before.has_value())
            return std::nullopt;
        if (!meeting->after)
            meetings.removeAt(at);
        else if (isThere)
            meetings[at] = one;
        else
            meetings.insert(at, one);
    }
    return meetings;
}

SchoolYear yearOf(QDate day)
{
    const auto year = SchoolYear::containing(day);
    return year ? *year : *SchoolYear::fromText(u"2026/27"_s); // a clock outside the calendar
}

} // namespace

Result<DeskContent> readContent(Store &store)
{
    auto content = contentOf(store);
    if (!content)
        return content.error();
    auto pack = packOf(store);
    if (!pack)
        return pack.error();
    const bool isExample = settingIn(*content, exampleSetting()) == "yes"_L1;
    return DeskContent{*std::move(content), *std::move(pack), isExample};
}

Result<std::unique_ptr<Desk>> Desk::make(std::unique_ptr<Store> store, Surroundings surroundings)
{
    auto content = readContent(*store);
    if (!content)
        return content.error();
    return std::unique_ptr<Desk>(
        new Desk(std::move(store), *std::move(content), std::move(surroundings)));
}

Desk::Desk(std::unique_ptr<Store> store, DeskContent content, Surroundings surroundings) :
    m_surroundings(std::move(surroundings)),
    m_store(std::move(store)),
    m_content(std::move(content)),
    m_calendar(m_surroundings.holidays, {}),
    m_year{yearOf(m_surroundings.now().date())}
{
    connect(&m_store->changes(), &Changes::committed, this, [this](const QList<Change> &changes) {
        follow(changes);
        emit saved(now());
    });
    connect(&m_store->changes(), &Changes::locked, this, [this] {
        m_undo.clear();
        emit lockChanged();
    });
    computeYear();
}

Desk::~Desk()
{
    m_undo.clear();
    disconnect(&m_store->changes(), nullptr, this, nullptr);
}

QDateTime Desk::now() const { return m_surroundings.now(); }

void Desk::tellKeys()
{
    emit saved(now());
    emit lockChanged();
}

void Desk::lookAt(SchoolYear year)
{
    if (year == m_year.year)
        return;
    m_year.year = year;
    computeYear();
    emit yearChanged();
}

void Desk::lookAt(std::optional<UnitId> unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    computeYear();
    emit yearChanged();
}

bool Desk::mayEdit() const
{
    return m_store->isUnlocked() && m_store->access() == Store::Access::Writing;
}

void Desk::carryOut(const Edit &edit)
{
    m_undo.push(new EditCommand(edit, [this](const Error &error) { emit refused(error); }));
}

void Desk::lock() { m_store->lock(); }

Result<> Desk::unlock(const Key &key) { return followed(m_store->unlock(key, now().toUTC())); }

Result<> Desk::unlock(Result<Unlocked> opened)
{
    return followed(m_store->unlock(std::move(opened), now().toUTC()));
}

Result<> Desk::followed(Result<> done)
{
    if (!done)
        return done;
    followFile();
    emit lockChanged();
    return done;
}

void Desk::follow(const QList<Change> &changes)
{
    keep(m_content.settings, changes);
    if (!areShown(changes))
        return;
    auto meetings = changed(m_content.meetings, changes);
    if (!meetings) {
        followFile();
        return;
    }
    const DatedYear before = m_year;
    m_content.meetings = *std::move(meetings);
    followYear(before);
}

void Desk::followFile()
{
    auto content = readContent(*m_store);
    if (!content) {
        emit refused(content.error());
        return;
    }
    const DatedYear before = m_year;
    m_content = *std::move(content);
    if (m_unit && std::none_of(m_content.units.begin(), m_content.units.end(),
                               [this](const Unit &unit) { return unit.id == *m_unit; }))
        m_unit.reset();
    followYear(before);
}

void Desk::followYear(const DatedYear &before)
{
    computeYear();
    emit contentChanged();
    emit yearChanged();
    const YearDifference moved = differenceBetween(before, m_year);
    if (!moved.isEmpty())
        emit daysMoved(moved);
}

std::optional<UnitScope> Desk::scope() const
{
    if (!m_unit)
        return std::nullopt;
    for (const Unit &unit : m_content.units) {
        if (unit.id != *m_unit)
            continue;
        const auto scope =
            unitScope(unit, {m_content.arenas, m_content.teams, m_content.calendars});
        return scope ? std::optional(*scope) : std::nullopt;
    }
    return std::nullopt;
}

void Desk::computeYear()
{
    const PublicHolidays &holidays = m_surroundings.holidays;
    const SchoolYear year = m_year.year;
    if (const auto unit = scope()) {
        m_calendar = calendarFor(*unit, m_content.pack, year, holidays);
        m_year = datedYear(m_content.pack, year, holidays, *unit);
    } else {
        m_calendar = SchoolCalendar(holidays, m_content.pack.calendar);
        m_year = datedYear(m_content.pack, year, holidays);
    }
    const MeetingSource source{m_year,          m_calendar,         m_content.arenas,
                               m_content.teams, m_content.meetings, m_unit};
    m_meetings = calendarMeetings(source);
    m_year = withMeetings(source);
}

} // namespace tvers
