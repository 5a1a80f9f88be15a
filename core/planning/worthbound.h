// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How much a plan can be worth at most: proven, never guessed.
///
/// A person, or a room, can be in one place at a time: of all choices that want it
/// at times which clash with each other, one can be taken at most. Put a price on
/// each such moment. What every meeting still gains in its best slot after paying,
/// plus all prices, is no less than any plan's worth (Lagrange; matching meetings to
/// one person's hours is the case of a single price list). Subgradient steps look for
/// the prices with the lowest sum. Prices are whole numbers, so that the bound is
/// exact and nothing is lost to rounding.
#pragma once

#include "core/planning/searchspace.h"

namespace tvers {

/// Which choices are still open, in a search that decides them one after another.
struct OpenChoices {
    Indexed<char> open;     ///< by choice; asked too often to be kept in bits
    Indexed<bool> mustTake; ///< by meeting: leaving it out is decided against
};

class WorthBound
{
public:
    explicit WorthBound(const SearchSpace &space);

    /// Every choice open, no meeting a must.
    OpenChoices everything() const;

    /// Begins with whole hours dear: those of all rooms, of each room, of each person,
    /// as far as that lowers the bound. Subgradient steps alone find that late.
    void priceWhole(const OpenChoices &state);

    /// Looks for prices under which no plan within \a state is worth more than
    /// \a known. Returns the lowest bound found on the worth of a plan within
    /// \a state; less than 0 when there is none.
    int lower(const OpenChoices &state, int known, int steps);

    /// Closes what cannot be in a plan worth more than \a known, and makes a must of
    /// what cannot be left out, by the best prices of the last lower().
    void close(OpenChoices &state, int known) const;

    /// What \a choice still gains after paying, by those prices: for the order of trying.
    qint64 reduced(int choice) const { return m_best.gain[choice]; }

    qint64 work() const { return m_work; }

private:
    /// A price for each moment, and what that makes of everything; all times unit.
    struct Prices {
        Indexed<qint64> ofMoment = {};
        qint64 sum = 0;
        Indexed<qint64> gain = {}; ///< by choice: its worth after paying
    };
    struct Step {
        qint64 sum;              ///< the bound, times unit
        bool impossible = false; ///< a must has nothing left
    };

    void findMoments();
    void addMoments(const Indexed<int> &meetings, bool ofRooms, const QString &room);
    void addMoment(const Indexed<int> &times, const Indexed<int> &meetings);
    Indexed<Indexed<int>> cliquesOf(const Indexed<int> &times, bool ofRooms) const;
    Indexed<int> coverOf(int first, int last) const;
    void setPrice(Prices &prices, int moment, qint64 price);
    Step evaluate(const OpenChoices &state, const Prices &prices);
    void findMoving(const Prices &prices);
    double turn(const Prices &prices);
    void step(Prices &prices, double by);

    const SearchSpace &m_space;
    int m_moments = 0;
    Indexed<int> m_groups;             ///< where each person's and each room's moments begin
    int m_firstOfRooms = 0;            ///< among the moments
    Indexed<Indexed<int>> m_momentsOf; ///< by choice
    Indexed<Indexed<int>> m_choicesOf; ///< by moment
    Prices m_best;                     ///< so far
    qint64 m_sum = 0;                  ///< under m_best, times unit
    qint64 m_work = 0;

    // For lower() and evaluate(), kept because they are asked so often.
    Indexed<int> m_wanted;  ///< by moment: how many meetings want it
    Indexed<int> m_touched; ///< moments that anybody wants
    Indexed<int> m_moving;  ///< moments whose price may change
    Indexed<char> m_isMoving;
    Indexed<double> m_way; ///< this step's, and less and less of those before it
};

} // namespace tvers
