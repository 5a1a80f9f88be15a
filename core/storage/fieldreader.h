// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From columns and sealed fields to the values they stand for.
#pragma once

#include "core/ids.h"
#include "core/storage/rows.h"
#include "core/storedwords.h"

#include <QCborArray>
#include <QDate>
#include <QTime>

namespace tvers {

/// Takes one row apart. What cannot be understood is kept as the first refusal
/// and answered with something empty; value() hands out a value only when there
/// was none.
class FieldReader
{
public:
    FieldReader(const TableSpec &spec, const Row &row) : m_spec(spec), m_row(row) {}

    QString text(QLatin1StringView name)
    {
        const QVariant *plain = column(name);
        return plain ? plain->toString() : m_row.hidden.text(name);
    }
    qint64 integer(QLatin1StringView name)
    {
        const QVariant *plain = column(name);
        return plain ? plain->toLongLong() : m_row.hidden.integer(name);
    }
    bool flag(QLatin1StringView name) { return m_row.hidden.flag(name); }
    QDate day(QLatin1StringView name)
    {
        return read<QDate>(name, QDate::fromString(text(name), Qt::ISODate)).value_or(QDate());
    }
    std::optional<QDate> dayIfAny(QLatin1StringView name)
    {
        return isThere(name) ? std::optional<QDate>(day(name)) : std::nullopt;
    }
    std::optional<QTime> clockIfAny(QLatin1StringView name)
    {
        if (!isThere(name))
            return std::nullopt;
        return read<QTime>(name, QTime::fromString(text(name), QStringLiteral("HH:mm")));
    }
    /// A random id stands in for one that cannot be read: value() refuses it.
    template<typename IdType>
    IdType id(QLatin1StringView name)
    {
        const auto found = IdType::fromText(name == idName() ? m_row.id : text(name));
        if (!found)
            refuse(name);
        return found.value_or(IdType::random());
    }
    template<typename IdType>
    std::optional<IdType> idIfAny(QLatin1StringView name)
    {
        return isThere(name) ? std::optional<IdType>(id<IdType>(name)) : std::nullopt;
    }
    template<typename IdType>
    QList<IdType> ids(QLatin1StringView name) ///< of a sealed field
    {
        QList<IdType> all;
        for (const QCborValue &value : m_row.hidden.value(name).toArray()) {
            const auto found = IdType::fromText(value.toString());
            if (found)
                all.append(*found);
            else
                refuse(name);
        }
        return all;
    }
    QStringList texts(QLatin1StringView name) ///< of a sealed field
    {
        QStringList all;
        for (const QCborValue &value : m_row.hidden.value(name).toArray())
            all.append(value.toString());
        return all;
    }
    template<typename E>
    E word(QLatin1StringView name)
    {
        const auto found = fromStored<E>(text(name));
        if (!found)
            refuse(name);
        return found.value_or(E{});
    }

    template<typename T>
    Result<T> value(T made) const
    {
        return m_problem ? Result<T>(*m_problem) : Result<T>(std::move(made));
    }

    static QLatin1StringView idName() { return QLatin1StringView("id"); }

private:
    const QVariant *column(QLatin1StringView name); ///< null for a sealed field
    bool isThere(QLatin1StringView name)
    {
        const QVariant *plain = column(name);
        return plain ? plain->isValid() : m_row.hidden.has(name);
    }
    void refuse(QLatin1StringView name);
    template<typename V>
    std::optional<V> read(QLatin1StringView name, V value)
    {
        if (value.isValid())
            return value;
        refuse(name);
        return std::nullopt;
    }

    const TableSpec &m_spec;
    const Row &m_row;
    qsizetype m_next = 0; ///< layouts read in the order of the columns
    std::optional<Error> m_problem;
};

/// Optional things on their way into a column: null for none.
template<typename IdType>
QVariant idOrNull(const std::optional<IdType> &id)
{
    return id ? QVariant(id->text()) : QVariant();
}
QVariant dayOrNull(const std::optional<QDate> &day);
QVariant clockOrNull(const std::optional<QTime> &clock);
QString dayText(QDate day); ///< ISO 8601

} // namespace tvers
