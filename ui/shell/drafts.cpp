// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafts.h"

#include "core/anychange.h"
#include "core/storage/draftrepository.h"

#include <algorithm>

namespace tvers {

namespace {

/// The id of what is gone; empty where nothing is, or where nothing is written into it.
QString goneIn(const Change &change)
{
    return std::visit(
        []<typename T>(const Changed<T> &one) -> QString {
            if constexpr (requires(const T &value) { value.id.text(); })
                return one.before && !one.after ? one.before->id.text() : QString();
            else if constexpr (std::is_same_v<T, PermittedDiscussion>)
                return one.before && !one.after ? one.before->discussion.id.text() : QString();
            else
                return {};
        },
        change.any());
}

} // namespace

Drafts &Drafts::of(Desk &desk)
{
    auto *drafts = desk.findChild<Drafts *>(QString(), Qt::FindDirectChildrenOnly);
    return drafts ? *drafts : *new Drafts(desk);
}

Drafts::Drafts(Desk &desk) : QObject(&desk), m_desk(desk)
{
    connect(&desk, &Desk::lockChanged, this, &Drafts::read);
    connect(&desk.store().changes(), &Changes::committed, this, &Drafts::follow);
    read();
}

void Drafts::read()
{
    m_drafts.clear();
    if (m_desk.store().isUnlocked()) {
        const auto drafts = DraftRepository(m_desk.store()).all();
        for (const Draft &one : drafts ? *drafts : QList<Draft>())
            m_drafts.insert(one.place, one);
    }
    emit changed();
}

const Draft *Drafts::at(const QString &place) const
{
    const auto found = m_drafts.constFind(place);
    return place.isEmpty() || found == m_drafts.cend() ? nullptr : &*found;
}

QList<Draft> Drafts::all() const { return m_drafts.values(); }

void Drafts::keep(const QString &place, const QMap<QString, QString> &fields,
                  const QStringList &notTheChild)
{
    if (!m_desk.mayEdit() || m_desk.store().isOpenToAll())
        return;
    const Draft *before = at(place);
    const Draft now{before ? before->id : DraftId::random(), place, fields, notTheChild};
    if (before && *before == now)
        return;
    if (const auto kept = DraftRepository(m_desk.store()).keep(now); !kept) {
        emit m_desk.refused(kept.error());
        return;
    }
    m_drafts.insert(place, now);
    emit changed();
}

void Drafts::drop(const QString &place)
{
    if (!at(place) || !m_desk.mayEdit())
        return;
    if (const auto gone = DraftRepository(m_desk.store()).drop(place); !gone) {
        emit m_desk.refused(gone.error());
        return;
    }
    m_drafts.remove(place);
    emit changed();
}

void Drafts::follow(const QList<Change> &changes)
{
    QStringList gone;
    for (const Change &change : changes) {
        if (const QString id = goneIn(change); !id.isEmpty())
            gone.append(id);
    }
    if (!gone.isEmpty() && !m_drafts.isEmpty()) // not while the change is still being told
        QMetaObject::invokeMethod(
            this, [this, gone] { dropOf(gone); }, Qt::QueuedConnection);
}

/// With what it was written into goes the draft.
void Drafts::dropOf(const QStringList &gone)
{
    const QStringList places = m_drafts.keys();
    for (const QString &place : places) {
        if (std::any_of(gone.begin(), gone.end(),
                        [&](const QString &id) { return place.contains(id); }))
            drop(place);
    }
}

} // namespace tvers
