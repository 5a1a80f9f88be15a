// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/discusseditems.h"

#include "core/storage/discussionrepository.h"

#include <QSet>

namespace tvers {

Result<DiscussedItems> discussedIn(Store &store, const QList<AgendaItem> &items)
{
    const DiscussionRepository repository(store);
    DiscussedItems found;
    QSet<DiscussionId> wanted;
    for (const AgendaItem &item : items) {
        if (!item.discussion)
            continue;
        wanted.insert(*item.discussion);
        const auto one = repository.find(*item.discussion);
        if (!one)
            return one.error();
        if (*one)
            found.discussions.append(**one);
    }
    if (wanted.isEmpty())
        return found;
    auto measures = repository.allMeasures(); // once: which are whose is sealed
    if (!measures)
        return measures.error();
    measures->removeIf([&](const Measure &one) { return !wanted.contains(one.discussion); });
    found.measures = *std::move(measures);
    return found;
}

} // namespace tvers
