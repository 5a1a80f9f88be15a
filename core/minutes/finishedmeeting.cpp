// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/finishedmeeting.h"

#include <algorithm>

namespace tvers {

namespace {

template<typename T, typename IdType>
const T *withIdIn(const QList<T> &all, const std::optional<IdType> &id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const T &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const DiscussionCase *FinishedMeeting::caseOf(const AgendaItem &item) const
{
    return withIdIn(cases, item.caseId);
}

const Discussion *FinishedMeeting::discussionOf(const AgendaItem &item) const
{
    return withIdIn(discussions, item.discussion);
}

QList<Measure> FinishedMeeting::measuresOf(const AgendaItem &item) const
{
    QList<Measure> found = measures;
    found.removeIf([&](const Measure &one) {
        return !item.discussion || !(one.discussion == *item.discussion);
    });
    return found;
}

bool FinishedMeeting::isByName(const AgendaItem &item) const
{
    if (const Discussion *discussion = discussionOf(item))
        return isNamed(discussion->mode);
    const DiscussionCase *one = caseOf(item);
    // a case that is gone was somebody's: nothing of it is told
    return one ? isNamed(one->mode) : item.caseId.has_value();
}

} // namespace tvers
