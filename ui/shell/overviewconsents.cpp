// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overviewconsents.h"

#include "core/filecontent.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentrepository.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QList<ConsentLine> consentLines(Store &store, QDate today)
{
    if (!store.isUnlocked())
        return {};
    const auto consents = ConsentRepository(store).all();
    const auto children = ChildRepository(store).all();
    if (!consents || !children)
        return {};
    QList<ConsentLine> lines;
    for (const ConsentReminder &one : consentReminders(*consents, today)) {
        const Child *child = withId(*children, one.child);
        if (child && (!child->archived || *child->archived > today))
            lines.append({one, u"%1 %2."_s.arg(child->givenName, child->familyName.left(1))});
    }
    return lines;
}

} // namespace tvers
