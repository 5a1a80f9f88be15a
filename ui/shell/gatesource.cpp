// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gatesource.h"

#include "core/storage/textgate.h"

namespace tvers {

namespace {

bool isOfName(const Change &change)
{
    return change.is<Child>() || change.is<Guardian>() || change.is<Unit>() ||
           change.is<Professional>();
}

} // namespace

GateSource &GateSource::of(Desk &desk)
{
    auto *source = desk.findChild<GateSource *>(QString(), Qt::FindDirectChildrenOnly);
    return source ? *source : *new GateSource(desk);
}

GateSource::GateSource(Desk &desk) : QObject(&desk), m_desk(desk)
{
    connect(&desk.store().changes(), &Changes::committed, this, &GateSource::follow);
    connect(&desk, &Desk::lockChanged, this, &GateSource::forget);
}

QList<AnonymityFinding> GateSource::findings(const QString &text) const
{
    if (!m_gate) {
        auto known = m_desk.store().isUnlocked()
                         ? knownIn(m_desk.store())
                         : Result<AnonymityGate::Known>(AnonymityGate::Known{});
        m_gate = std::make_unique<AnonymityGate>(known ? *known : AnonymityGate::Known{});
    }
    return m_gate->findings(text, m_desk.today());
}

void GateSource::follow(const QList<Change> &changes)
{
    if (std::any_of(changes.begin(), changes.end(), isOfName))
        forget();
}

void GateSource::forget()
{
    m_gate.reset();
    emit changed();
}

} // namespace tvers
