// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/usualdays.h"

#include <QList>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

LocalText dayOffNamed(const QString &name)
{
    static const QList<LocalText> usual{
        {u"Høstferie"_s, u"Haustferie"_s, u"Autumn holiday"_s},
        {u"Juleferie"_s, u"Juleferie"_s, u"Christmas holiday"_s},
        {u"Vinterferie"_s, u"Vinterferie"_s, u"Winter holiday"_s},
        {u"Påskeferie"_s, u"Påskeferie"_s, u"Easter holiday"_s},
        {u"Sommerferie"_s, u"Sommarferie"_s, u"Summer holiday"_s},
        {u"Julaften"_s, u"Julaftan"_s, u"Christmas Eve"_s},
        {u"Nyttårsaften"_s, u"Nyttårsaftan"_s, u"New Year's Eve"_s},
        {u"Pinseaften"_s, u"Pinseaftan"_s, u"Whitsun Eve"_s},
        {u"Planleggingsdag"_s, u"Planleggingsdag"_s, u"Planning day"_s},
        {u"Stengt"_s, u"Stengt"_s, u"Closed"_s},
    };
    const auto found = std::find_if(usual.begin(), usual.end(), [&name](const LocalText &one) {
        return one.nb.compare(name, Qt::CaseInsensitive) == 0 ||
               one.nn.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == usual.end())
        return {name};
    // what somebody wrote stays what they see in the language they wrote it in
    return found->nb.compare(name, Qt::CaseInsensitive) == 0 ? LocalText{name, found->nn, found->en}
                                                             : LocalText{name, name, found->en};
}

bool isCalled(const LocalText &day, const QString &name)
{
    const LocalText asked = dayOffNamed(name.simplified());
    const LocalText known = dayOffNamed(day.nb.simplified());
    return known.nb.compare(asked.nb, Qt::CaseInsensitive) == 0 ||
           (!known.en.isEmpty() && known.en == asked.en);
}

} // namespace tvers
