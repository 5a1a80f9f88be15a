// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Deterministic CBOR: the same value is always the same bytes.
/// Source: RFC 8949 §4.2.1: shortest heads, definite lengths, map keys in the
/// bytewise order of their encodings, none twice. No floats, no tags.
#pragma once

#include <QByteArray>
#include <QCborMap>
#include <QCborValue>

#include <optional>

namespace tvers {

/// Writes items one after the other. The caller sees to it that as many items
/// follow an array or map as were announced, and that keys come in order.
class CborWriter
{
public:
    /// \a expected bytes or fewer are written without moving them.
    explicit CborWriter(qsizetype expected = 0) { m_bytes.reserve(expected); }

    void integer(qint64 value);
    void bytes(QByteArrayView value);
    void text(QStringView value); ///< \pre valid UTF-16
    void text(QLatin1StringView ascii);
    void array(qsizetype items) { head(4, quint64(items)); }
    void map(qsizetype pairs) { head(5, quint64(pairs)); }
    void boolean(bool value) { m_bytes.append(value ? '\xf5' : '\xf4'); }
    void null() { m_bytes.append('\xf6'); }
    void raw(QByteArrayView encoded) { m_bytes.append(encoded); } ///< items already written

    const QByteArray &written() const { return m_bytes; }
    QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    void head(int major, quint64 argument);

    QByteArray m_bytes;
};

/// The one encoding of \a value. Empty (no value) when it holds what has none:
/// floats, tags, undefined, dates, a text that is not valid UTF-16 or holds
/// U+0000, a key that is neither text nor integer.
std::optional<QByteArray> canonicalCbor(const QCborValue &value);

/// True when \a bytes are one item, whole, in its one encoding, at most 32 deep.
bool isCanonicalCbor(QByteArrayView bytes);

/// The item in \a bytes, or empty unless isCanonicalCbor(bytes).
std::optional<QCborValue> fromCanonicalCbor(const QByteArray &bytes);

/// True when a text can be kept: valid UTF-16 without U+0000.
bool isKeepable(QStringView text);

} // namespace tvers
