// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a seal holds.
#pragma once

#include <QByteArray>
#include <QCborMap>
#include <QVarLengthArray>

#include <optional>

namespace tvers {

/// Named fields in canonical CBOR, kept as bytes and looked up where they lie:
/// thousands of rows are opened at once. The bytes are wiped with the last copy.
class Hidden
{
public:
    Hidden() = default; ///< nothing to hide
    /// Empty and not keepable when \a fields have no one encoding.
    Hidden(const QCborMap &fields);
    /// Empty (no value) unless \a bytes are a map in its one encoding with texts
    /// for keys; no bytes are nothing to hide.
    static std::optional<Hidden> fromBytes(QByteArray bytes);
    ~Hidden();
    Hidden(const Hidden &) = default;
    Hidden(Hidden &&) = default;
    Hidden &operator=(const Hidden &) = default;
    Hidden &operator=(Hidden &&) = default;

    bool isKeepable() const { return m_isKeepable; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }

    bool has(QLatin1StringView name) const { return find(name) != nullptr; }
    /// Empty, zero and false when there is no such field or it is of another kind.
    QString text(QLatin1StringView name) const;
    qint64 integer(QLatin1StringView name) const;
    bool flag(QLatin1StringView name) const;
    QCborValue value(QLatin1StringView name) const; ///< of any kind; undefined for none

private:
    struct Entry {
        qsizetype key; ///< where the key's text begins
        qsizetype keySize;
        qsizetype value; ///< where the encoded value begins
        qsizetype valueSize;
    };
    bool index();
    const Entry *find(QLatin1StringView name) const;
    QByteArrayView encoded(const Entry &entry) const
    {
        return QByteArrayView(m_bytes).sliced(entry.value, entry.valueSize);
    }

    QByteArray m_bytes;
    QVarLengthArray<Entry, 16> m_entries;
    bool m_isKeepable = true;
};

} // namespace tvers
