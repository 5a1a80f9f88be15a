// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cbor.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QStringConverter>

#include <algorithm>

namespace tvers {

namespace {

constexpr int deepest = 32;

/// Steps through encoded items and stops at the first thing that is not in its
/// one encoding.
class CanonicalScan
{
public:
    explicit CanonicalScan(QByteArrayView bytes) : m_bytes(bytes) {}

    bool item(int depth)
    {
        int major = 0;
        quint64 argument = 0;
        if (depth > deepest || !head(major, argument))
            return false;
        switch (major) {
        case 0:
        case 1: return argument <= quint64(std::numeric_limits<qint64>::max());
        case 2: return skip(argument);
        case 3: return utf8(argument);
        case 4: return array(argument, depth);
        case 5: return map(argument, depth);
        case 7: return argument >= 20 && argument <= 22; // false, true, null
        default: return false;
        }
    }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    bool head(int &major, quint64 &argument)
    {
        if (atEnd())
            return false;
        const auto first = uchar(m_bytes[m_at++]);
        major = first >> 5;
        const int low = first & 0x1f;
        argument = quint64(low);
        if (low < 24)
            return true;
        if (low > 27 || major == 7)
            return false;
        const int width = 1 << (low - 24);
        if (m_bytes.size() - m_at < width)
            return false;
        argument = 0;
        for (int i = 0; i < width; ++i)
            argument = argument << 8 | uchar(m_bytes[m_at++]);
        const quint64 smallest = width == 1 ? 24 : quint64(1) << (width * 4);
        return argument >= smallest; // else a shorter head would have done
    }
    bool skip(quint64 size)
    {
        if (size > quint64(m_bytes.size() - m_at))
            return false;
        m_at += qsizetype(size);
        return true;
    }
    bool utf8(quint64 size)
    {
        const qsizetype from = m_at;
        if (!skip(size))
            return false;
        const QByteArrayView text = m_bytes.sliced(from, qsizetype(size));
        const bool ascii =
            std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80 && c != 0; });
        return ascii || (!text.contains('\0') && text.isValidUtf8());
    }
    bool array(quint64 items, int depth)
    {
        for (quint64 i = 0; i < items; ++i) {
            if (!item(depth + 1))
                return false;
        }
        return true;
    }
    bool map(quint64 pairs, int depth)
    {
        QByteArrayView before;
        for (quint64 i = 0; i < pairs; ++i) {
            const qsizetype from = m_at;
            const int major = atEnd() ? 7 : uchar(m_bytes[m_at]) >> 5;
            if ((major != 3 && major > 1) || !item(depth + 1))
                return false;
            const QByteArrayView key = m_bytes.sliced(from, m_at - from);
            if (i > 0 && QtPrivate::compareMemory(before, key) >= 0)
                return false;
            before = key;
            if (!item(depth + 1))
                return false;
        }
        return true;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

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
    CanonicalScan scan(bytes);
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
