// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/worthbound.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace tvers {

namespace {

constexpr qint64 unit = 1 << 16; ///< prices are counted in this part of one worth

Indexed<int> inBoth(const Indexed<int> &sorted, const Indexed<int> &other)
{
    Indexed<int> both;
    std::set_intersection(sorted.begin(), sorted.end(), other.begin(), other.end(),
                          std::back_inserter(both));
    return both;
}

Indexed<int> without(Indexed<int> list, int one)
{
    list.erase(std::remove(list.begin(), list.end(), one), list.end());
    return list;
}

/// Adds \a clique, in the place of the last when it holds that.
void keepLargest(Indexed<Indexed<int>> &found, Indexed<int> clique)
{
    std::sort(clique.begin(), clique.end());
    const bool holdsLast =
        !found.empty() &&
        std::includes(clique.begin(), clique.end(), found.back().begin(), found.back().end());
    if (holdsLast)
        found.pop_back();
    found.push_back(std::move(clique));
}

} // namespace

WorthBound::WorthBound(const SearchSpace &space) : m_space(space), m_momentsOf(space.choiceCount())
{
    findMoments();
    m_best.ofMoment.assign(m_moments, 0);
    for (int choice = 0; choice < m_space.choiceCount(); ++choice)
        m_best.gain.push_back(m_space.choice(choice).worth * unit);
    m_wanted.assign(m_moments, 0);
    m_way.assign(m_moments, 0);
    m_isMoving.assign(m_moments, false);
}

OpenChoices WorthBound::everything() const
{
    return {Indexed<char>(m_space.choiceCount(), true),
            Indexed<bool>(m_space.meetingCount(), false)};
}

void WorthBound::findMoments()
{
    std::map<int, Indexed<int>> byPerson;
    std::set<QString> rooms;
    Indexed<int> all;
    for (int meeting = 0; meeting < m_space.meetingCount(); ++meeting) {
        all.push_back(meeting);
        for (const int person : m_space.index().meeting(m_space.meetingInIndex(meeting)).persons)
            byPerson[person].push_back(meeting);
    }
    for (int slot = 0; slot < m_space.slotCount(); ++slot)
        rooms.insert(m_space.index().slot(m_space.slotInIndex(slot)).room);
    rooms.erase(QString());
    for (const auto &[person, meetings] : byPerson) {
        if (meetings.size() > 1)
            addMoments(meetings, false, {});
    }
    m_firstOfRooms = m_moments;
    for (const QString &room : rooms)
        addMoments(all, true, room);
}

void WorthBound::addMoments(const Indexed<int> &meetings, bool ofRooms, const QString &room)
{
    Indexed<int> times;
    for (const int meeting : meetings) {
        for (int at = m_space.firstOf(meeting); at < m_space.firstOf(meeting + 1); ++at) {
            const int slot = m_space.choice(at).slot;
            if (!ofRooms || m_space.index().slot(m_space.slotInIndex(slot)).room == room)
                times.push_back(slot);
        }
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    m_groups.push_back(m_moments);
    for (const auto &clique : cliquesOf(times, ofRooms))
        addMoment(clique, meetings);
}

/// Sets of slots that all clash with each other, as large as they grow, so that each pair
/// that clashes lies in one. They end in each slot by the time it begins: with one for each
/// that is all, but journeys can keep somebody from one of two slots that do not clash.
Indexed<Indexed<int>> WorthBound::cliquesOf(const Indexed<int> &times, bool ofRooms) const
{
    Indexed<int> order = times;
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const PlanSlot &one = m_space.index().slot(m_space.slotInIndex(a));
        const PlanSlot &other = m_space.index().slot(m_space.slotInIndex(b));
        return std::tie(one.date, one.start) < std::tie(other.date, other.start);
    });
    Indexed<int> placeOf(m_space.slotCount(), -1);
    for (size_t i = 0; i < order.size(); ++i)
        placeOf[order[i]] = int(i);
    const auto clashing = [&](int slot) {
        Indexed<int> places;
        for (const NearSlot &there : m_space.near(slot)) {
            if (placeOf[there.slot] >= 0 && (there.sameRoom || !ofRooms))
                places.push_back(placeOf[there.slot]);
        }
        std::sort(places.begin(), places.end());
        return places;
    };
    Indexed<Indexed<int>> found;
    for (size_t i = 0; i < order.size(); ++i) {
        Indexed<int> earlier = clashing(order[i]);
        earlier.erase(std::lower_bound(earlier.begin(), earlier.end(), int(i)), earlier.end());
        Indexed<int> left = earlier; // pairs with it that no set holds yet
        do {
            Indexed<int> clique{order[i]};
            Indexed<int> candidates = earlier;
            while (!candidates.empty()) {
                const bool isFirst = clique.size() == 1;
                const int next = isFirst ? left.back() : candidates.back();
                clique.push_back(order[next]);
                candidates = without(inBoth(candidates, clashing(order[next])), next);
                left = without(left, next);
            }
            keepLargest(found, clique);
        } while (!left.empty());
    }
    return found;
}

void WorthBound::addMoment(const Indexed<int> &times, const Indexed<int> &meetings)
{
    Indexed<char> isIn(m_space.slotCount(), false);
    for (const int time : times)
        isIn[time] = true;
    Indexed<int> choices;
    int wanting = 0;
    for (const int meeting : meetings) {
        const size_t before = choices.size();
        for (int at = m_space.firstOf(meeting); at < m_space.firstOf(meeting + 1); ++at) {
            if (isIn[m_space.choice(at).slot])
                choices.push_back(at);
        }
        wanting += choices.size() > before ? 1 : 0;
    }
    if (wanting < 2)
        return;
    for (const int choice : choices)
        m_momentsOf[choice].push_back(m_moments);
    m_choicesOf.push_back(std::move(choices));
    ++m_moments;
}

void WorthBound::setPrice(Prices &prices, int moment, qint64 price)
{
    const qint64 more = price - prices.ofMoment[moment];
    if (more == 0)
        return;
    prices.ofMoment[moment] = price;
    prices.sum += more;
    for (const int choice : m_choicesOf[moment])
        prices.gain[choice] -= more;
    m_work += qint64(m_choicesOf[moment].size());
}

WorthBound::Step WorthBound::evaluate(const OpenChoices &state, const Prices &prices)
{
    Step step{prices.sum};
    for (const int moment : m_touched)
        m_wanted[moment] = 0;
    m_touched.clear();
    for (int meeting = 0; meeting < m_space.meetingCount(); ++meeting) {
        int best = -1;
        qint64 most = 0;
        for (int at = m_space.firstOf(meeting); at < m_space.firstOf(meeting + 1); ++at) {
            if (!state.open[at])
                continue;
            const qint64 gain = prices.gain[at];
            const bool counts = best < 0 ? gain > 0 || state.mustTake[meeting] : gain > most;
            if (counts) {
                best = at;
                most = gain;
            }
        }
        step.impossible = step.impossible || (best < 0 && state.mustTake[meeting]);
        step.sum += most;
        if (best < 0)
            continue;
        for (const int moment : m_momentsOf[best]) {
            if (m_wanted[moment]++ == 0)
                m_touched.push_back(moment);
        }
    }
    m_work += m_space.choiceCount();
    return step;
}

/// Few of the moments from \a first to \a last that hold all choices which any of them
/// holds and which still gain something, the largest first: with journeys, one hour
/// lies in several.
Indexed<int> WorthBound::coverOf(int first, int last) const
{
    Indexed<int> fresh(last - first, 0); // choices that nothing of the cover holds
    Indexed<char> isHeld(m_space.choiceCount(), false);
    for (int moment = first; moment < last; ++moment) {
        for (const int choice : m_choicesOf[moment])
            fresh[moment - first] += reduced(choice) > 0 ? 1 : 0;
    }
    Indexed<int> cover;
    for (;;) {
        const auto most = std::max_element(fresh.begin(), fresh.end());
        if (most == fresh.end() || *most == 0)
            return cover;
        const int best = first + int(most - fresh.begin());
        cover.push_back(best);
        for (const int choice : m_choicesOf[best]) {
            if (isHeld[choice] || reduced(choice) <= 0)
                continue;
            isHeld[choice] = true;
            for (const int moment : m_momentsOf[choice]) {
                if (moment >= first && moment < last)
                    --fresh[moment - first];
            }
        }
    }
}

void WorthBound::priceWhole(const OpenChoices &state)
{
    qint64 dear = 0;
    for (int at = 0; at < m_space.choiceCount(); ++at)
        dear = std::max(dear, m_space.choice(at).worth * unit);
    const Prices none = m_best;
    qint64 lowest = evaluate(state, m_best).sum;
    const auto attempt = [&](int first, int last) {
        Prices before = m_best;
        for (const int moment : coverOf(first, last))
            setPrice(m_best, moment, dear);
        const qint64 sum = evaluate(state, m_best).sum;
        if (sum < lowest)
            lowest = sum;
        else
            m_best = std::move(before);
    };
    const auto attemptEach = [&] {
        for (size_t i = 0; i < m_groups.size(); ++i)
            attempt(m_groups[i], i + 1 < m_groups.size() ? m_groups[i + 1] : m_moments);
    };
    const qint64 whole = lowest;
    attempt(m_firstOfRooms, m_moments);
    attemptEach();
    const Prices roomsFirst = std::exchange(m_best, none);
    const qint64 lowestRoomsFirst = std::exchange(lowest, whole);
    attemptEach();
    attempt(m_firstOfRooms, m_moments);
    if (lowest > lowestRoomsFirst)
        m_best = roomsFirst;
}

/// What somebody pays for, or what two want, can become dearer or cheaper; nothing else.
void WorthBound::findMoving(const Prices &prices)
{
    m_moving.clear();
    for (int moment = 0; moment < m_moments; ++moment) {
        m_isMoving[moment] = prices.ofMoment[moment] > 0;
        m_way[moment] = 0;
        if (m_isMoving[moment])
            m_moving.push_back(moment);
    }
}

/// The squared length of the way from here.
double WorthBound::turn(const Prices &prices)
{
    const double carried = 0.9; // without, prices swing to and fro
    for (const int moment : m_touched) {
        if (m_wanted[moment] > 1 && !m_isMoving[moment]) {
            m_isMoving[moment] = true;
            m_moving.push_back(moment);
        }
    }
    double length = 0;
    for (const int moment : m_moving) {
        double &way = m_way[moment];
        way = m_wanted[moment] - 1 + carried * way;
        if (prices.ofMoment[moment] <= 0 && way < 0)
            way = 0;
        length += way * way;
    }
    return length;
}

void WorthBound::step(Prices &prices, double by)
{
    for (const int moment : m_moving)
        setPrice(prices, moment,
                 std::max<qint64>(0, prices.ofMoment[moment] + qint64(by * m_way[moment])));
    const auto rests = [&](int moment) {
        m_isMoving[moment] = m_way[moment] != 0 || prices.ofMoment[moment] > 0;
        return !m_isMoving[moment];
    };
    m_work += qint64(m_moving.size());
    m_moving.erase(std::remove_if(m_moving.begin(), m_moving.end(), rests), m_moving.end());
}

int WorthBound::lower(const OpenChoices &state, int known, int steps)
{
    Prices prices = m_best;
    findMoving(prices);
    double stride = 1;
    int sinceBetter = 0;
    const int patience = std::max(12, steps / 40);
    const double shortest = 1.0 / 256; // what has not come by then does not come
    m_sum = std::numeric_limits<qint64>::max();
    for (int i = 0; i < steps && stride > shortest; ++i) {
        const Step now = evaluate(state, prices);
        if (now.impossible)
            return -1;
        ++sinceBetter;
        if (now.sum < m_sum) {
            m_sum = now.sum;
            m_best = prices;
            sinceBetter = 0;
        }
        if (m_sum < (known + 1) * unit)
            break;
        if (sinceBetter == patience) {
            stride /= 2;
            sinceBetter = 0;
        }
        const double length = turn(prices);
        if (length <= 0)
            break;
        step(prices, stride * double(now.sum - known * unit) / length);
    }
    return int(m_sum / unit); // whole worths only: what is over one is none
}

void WorthBound::close(OpenChoices &state, int known) const
{
    const qint64 needed = (known + 1) * unit;
    for (int meeting = 0; meeting < m_space.meetingCount(); ++meeting) {
        qint64 most = 0;
        bool any = false;
        for (int at = m_space.firstOf(meeting); at < m_space.firstOf(meeting + 1); ++at) {
            if (!state.open[at])
                continue;
            const qint64 gain = reduced(at);
            const bool counts = !any && state.mustTake[meeting] ? true : gain > most;
            most = counts ? gain : most;
            any = true;
        }
        const qint64 without = m_sum - most;
        for (int at = m_space.firstOf(meeting); at < m_space.firstOf(meeting + 1); ++at) {
            if (state.open[at] && without + reduced(at) < needed)
                state.open[at] = false;
        }
        if (without < needed)
            state.mustTake[meeting] = true;
    }
}

} // namespace tvers
