// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cbor.h"

#include "core/storage/cborscan.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QStringConverter>

#include <algorithm>

namespace tvers {

namespace {

constexpr int deepest = CborScan::deepest;

bool write(CborWriter &writer, const QCborValue &value, int depth);

bool writeMap(CborWriter &writer, const QCborMap &map, int depth)
{
    QList<std::pair<QByteArray, QCborValue>> entries;
    entries.reserve(map.size());
    for (const auto &[key, value] : map) {
        if (!key.isString() && !key.isInteger())
            return false;
        CborWriter encoded;
        if (!write(encoded, key, depth))
            return false;
        entries.append({encoded.take(), value});
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    writer.map(entries.size());
    QByteArray before;
    for (const auto &[key, value] : entries) {
        if (key == before)
            return false;
        writer.raw(key);
        if (!write(writer, value, depth))
            return false;
        before = key;
    }
    return true;
}

bool writeArray(CborWriter &writer, const QCborArray &array, int depth)
{
    writer.array(array.size());
    return std::all_of(array.begin(), array.end(),
                       [&](const QCborValue &item) { return write(writer, item, depth); });
}

bool write(CborWriter &writer, const QCborValue &value, int depth)
{
    if (depth > deepest)
        return false;
    switch (value.type()) {
    case QCborValue::Integer: writer.integer(value.toInteger()); return true;
    case QCborValue::ByteArray: writer.bytes(value.toByteArray()); return true;
    case QCborValue::String: {
        const QString text = value.toString();
        if (!isKeepable(text))
            return false;
        writer.text(text);
        return true;
    }
    case QCborValue::Array: return writeArray(writer, value.toArray(), depth + 1);
    case QCborValue::Map: return writeMap(writer, value.toMap(), depth + 1);
    case QCborValue::False: writer.boolean(false); return true;
    case QCborValue::True: writer.boolean(true); return true;
    case QCborValue::Null: writer.null(); return true;
    default: return false;
    }
}

} // namespace

void CborWriter::head(int major, quint64 argument)
{
    const auto first = [major](int low) { return char(uchar(major << 5 | low)); };
    if (argument < 24) {
        m_bytes.append(first(int(argument)));
        return;
    }
    const int step = argument < 0x100 ? 0 : argument < 0x10000 ? 1 : argument < 0x100000000 ? 2 : 3;
    m_bytes.append(first(24 + step));
    for (int shift = (8 << step) - 8; shift >= 0; shift -= 8)
        m_bytes.append(char(uchar(argument >> shift)));
}

void CborWriter::integer(qint64 value)
{
    value >= 0 ? head(0, quint64(value)) : head(1, ~quint64(value));
}

void CborWriter::bytes(QByteArrayView value)
{
    head(2, quint64(value.size()));
    m_bytes.append(value);
}

void CborWriter::text(QStringView value)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(value.begin(), value.end(), isAscii)) { // nearly all, and far quicker
        head(3, quint64(value.size()));
        const qsizetype at = m_bytes.size();
        m_bytes.resize(at + value.size());
        std::transform(value.begin(), value.end(), m_bytes.data() + at,
                       [](QChar c) { return char(c.unicode()); });
        return;
    }
    const QByteArray utf8 = value.toUtf8();
    head(3, quint64(utf8.size()));
    m_bytes.append(utf8);
}

void CborWriter::text(QLatin1StringView ascii)
{
    head(3, quint64(ascii.size()));
    m_bytes.append(ascii.data(), ascii.size());
}

std::optional<QByteArray> canonicalCbor(const QCborValue &value)
{
    CborWriter writer;
    if (!write(writer, value, 0))
        return std::nullopt;
    return writer.take();
}

bool isCanonicalCbor(QByteArrayView bytes)
{
    CborScan scan(bytes);
    return scan.item(0) && scan.atEnd();
}

std::optional<QCborValue> fromCanonicalCbor(const QByteArray &bytes)
{
    if (!isCanonicalCbor(bytes))
        return std::nullopt;
    QCborParserError error;
    QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError)
        return std::nullopt;
    return value;
}

bool isKeepable(QStringView text) { return text.isValidUtf16() && !text.contains(QChar::Null); }

} // namespace tvers
