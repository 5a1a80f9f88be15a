// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A keyed hash over a set that can be kept step by step.
#pragma once

#include "core/storage/vault.h"

namespace tvers {

/// The sum, in eight lanes modulo 2^64, of the keyed hashes of a set's members:
/// putting one in or taking one out costs one addition, in any order.
///
/// Why a sum is enough here. Sums of *public* hashes can be met by another set
/// with the means of lattices or the generalised birthday problem (Wagner 2002),
/// which is why LtHash needs 2,048 bytes. Those attacks choose among hashes they
/// can compute. Ours are outputs of a keyed function whose key never leaves the
/// vault, and the sum itself is kept inside a seal: to someone without the key
/// every member's share is 512 unknown random bits, so that a different set has
/// the same sum with probability 2^-512 whatever is tried, and nothing tells how
/// near a try came. A sum, not XOR: members met twice do not cancel.
struct SetHash {
    SetElement sum{};
    qint64 count = 0; ///< members in the set

    void add(const SetElement &element)
    {
        for (size_t lane = 0; lane < sum.size(); ++lane)
            sum[lane] += element[lane];
        ++count;
    }
    void remove(const SetElement &element)
    {
        for (size_t lane = 0; lane < sum.size(); ++lane)
            sum[lane] -= element[lane];
        --count;
    }

    friend bool operator==(const SetHash &, const SetHash &) = default;
};

} // namespace tvers
