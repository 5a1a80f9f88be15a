// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Names of stored things, each kind its own type.
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace tvers {

/// A UUID of version 7: ids sort by the time they were made, also within a
/// millisecond (RFC 9562 §5.7, §6.2 method 1). For kinds with nothing to hide.
QUuid makeSortableUuid();

/// A UUID of version 4: says nothing about when or in what order it was made.
/// For sealed kinds.
QUuid makeRandomUuid();

/// The one written form, lower case and without braces: what the file holds.
QString idText(QUuid uuid);

/// Empty unless \a text is the one written form of a UUID that is not null.
std::optional<QUuid> uuidFromText(QStringView text);

/// Names one stored thing. There is no null id: write std::optional<MeetingId>.
template<typename Tag>
class Id
{
public:
    /// \pre not null
    explicit Id(QUuid uuid) : m_uuid(uuid) { Q_ASSERT(!uuid.isNull()); }

    static Id sortable() { return Id(makeSortableUuid()); } ///< for plain kinds
    static Id random() { return Id(makeRandomUuid()); }     ///< for sealed kinds
    static std::optional<Id> fromText(QStringView text)
    {
        const auto uuid = uuidFromText(text);
        return uuid ? std::optional<Id>(Id(*uuid)) : std::nullopt;
    }

    QUuid uuid() const { return m_uuid; }
    QString text() const { return idText(m_uuid); }

    friend bool operator==(Id, Id) = default;
    friend bool operator<(Id a, Id b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using UnitId = Id<struct UnitTag>;
using ProfessionalId = Id<struct ProfessionalTag>;
using TeamId = Id<struct TeamTag>;
using MeetingId = Id<struct MeetingTag>;
using ChildId = Id<struct ChildTag>;
using GuardianId = Id<struct GuardianTag>;

} // namespace tvers
