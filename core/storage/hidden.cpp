// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/hidden.h"

#include "core/storage/cbor.h"
#include "core/storage/cborscan.h"
#include "core/storage/securebytes.h"

#include <cstring>

namespace tvers {

namespace {

constexpr int textMajor = 3;
constexpr int mapMajor = 5;

/// The head of an item known to be canonical.
struct Head {
    int major = -1;
    quint64 argument = 0;
    qsizetype size = 0; ///< of the head itself
};

Head headOf(QByteArrayView item)
{
    Head head;
    CborScan scan(item);
    if (!scan.head(head.major, head.argument))
        return {};
    head.size = scan.at();
    return head;
}

} // namespace

Hidden::Hidden(const QCborMap &fields)
{
    if (fields.isEmpty())
        return;
    auto bytes = canonicalCbor(fields);
    m_isKeepable = bytes.has_value();
    if (bytes)
        m_bytes = *std::move(bytes);
    m_isKeepable = m_isKeepable && index();
}

std::optional<Hidden> Hidden::fromBytes(QByteArray bytes)
{
    Hidden hidden;
    hidden.m_bytes = std::move(bytes);
    if (!hidden.m_bytes.isEmpty() && !hidden.index())
        return std::nullopt;
    return hidden;
}

Hidden::~Hidden() { wipe(m_bytes); }

bool Hidden::index()
{
    CborScan scan(m_bytes);
    int major = 0;
    quint64 pairs = 0;
    if (!scan.head(major, pairs) || major != mapMajor)
        return false;
    QByteArrayView before;
    for (quint64 i = 0; i < pairs; ++i) {
        const qsizetype keyAt = scan.at();
        if (!scan.item(1))
            return false;
        const qsizetype valueAt = scan.at();
        if (!scan.item(1))
            return false;
        const QByteArrayView key = QByteArrayView(m_bytes).sliced(keyAt, valueAt - keyAt);
        const Head head = headOf(key);
        if (head.major != textMajor || (i > 0 && QtPrivate::compareMemory(before, key) >= 0))
            return false;
        before = key;
        m_entries.append(
            {keyAt + head.size, qsizetype(head.argument), valueAt, scan.at() - valueAt});
    }
    return scan.atEnd();
}

const Hidden::Entry *Hidden::find(QLatin1StringView name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.keySize == name.size() &&
            std::memcmp(m_bytes.data() + entry.key, name.data(), size_t(name.size())) == 0)
            return &entry;
    }
    return nullptr;
}

QString Hidden::text(QLatin1StringView name) const
{
    const Entry *entry = find(name);
    if (!entry)
        return {};
    const QByteArrayView item = encoded(*entry);
    const Head head = headOf(item);
    return head.major == textMajor ? QString::fromUtf8(item.sliced(head.size)) : QString();
}

qint64 Hidden::integer(QLatin1StringView name) const
{
    const Entry *entry = find(name);
    const Head head = entry ? headOf(encoded(*entry)) : Head();
    return head.major == 0 ? qint64(head.argument) : head.major == 1 ? qint64(~head.argument) : 0;
}

bool Hidden::flag(QLatin1StringView name) const
{
    constexpr char yes = '\xf5';
    const Entry *entry = find(name);
    return entry && m_bytes[entry->value] == yes;
}

QCborValue Hidden::value(QLatin1StringView name) const
{
    const Entry *entry = find(name);
    return entry ? QCborValue::fromCbor(encoded(*entry).toByteArray()) : QCborValue();
}

} // namespace tvers
