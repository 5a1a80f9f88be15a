// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/head.h"

#include "core/ids.h"
#include "core/storage/cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>

#include <sodium.h>

#include <array>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QCborValue encodedSet(const SetHash &set)
{
    QByteArray sum(qsizetype(sizeof set.sum), Qt::Uninitialized);
    for (size_t lane = 0; lane < set.sum.size(); ++lane)
        qToLittleEndian(set.sum[lane], sum.data() + lane * sizeof(quint64));
    return QCborArray{set.count, sum};
}

std::optional<SetHash> decodedSet(const QCborValue &value)
{
    const QCborArray parts = value.toArray();
    const QByteArray sum = parts.at(1).toByteArray();
    SetHash set;
    if (parts.size() != 2 || sum.size() != qsizetype(sizeof set.sum))
        return std::nullopt;
    set.count = parts.at(0).toInteger(-1);
    for (size_t lane = 0; lane < set.sum.size(); ++lane)
        set.sum[lane] = qFromLittleEndian<quint64>(sum.data() + lane * sizeof(quint64));
    return set;
}

} // namespace

QString Head::fingerprint() const
{
    constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    constexpr int signs = 16;
    constexpr int groupSize = 4;
    std::array<unsigned char, 16> hash;
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char *>(identity.data()),
                       size_t(identity.size()), nullptr, 0);
    QString text;
    for (int i = 0; i < signs; ++i) {
        if (i > 0 && i % groupSize == 0)
            text += u'-';
        text += alphabet[hash[size_t(i)] & 0x1f];
    }
    return text;
}

QByteArray Head::encoded() const
{
    QCborMap sets;
    for (const auto &[name, set] : tables)
        sets.insert(name, encodedSet(set));
    const QCborMap all{{u"identity"_s, identity},
                       {u"tables"_s, sets},
                       {u"auditEntries"_s, auditEntries},
                       {u"auditLink"_s, auditLink}};
    return canonicalCbor(all).value_or(QByteArray());
}

std::optional<Head> Head::decoded(const QByteArray &bytes)
{
    const auto all = fromCanonicalCbor(bytes);
    if (!all || !all->isMap())
        return std::nullopt;
    Head head;
    head.identity = (*all)["identity"_L1].toByteArray();
    if (head.identity.size() != identitySize)
        return std::nullopt;
    head.auditEntries = (*all)["auditEntries"_L1].toInteger(-1);
    head.auditLink = (*all)["auditLink"_L1].toByteArray();
    for (const auto &[name, value] : (*all)["tables"_L1].toMap()) {
        const auto set = decodedSet(value);
        if (!set)
            return std::nullopt;
        head.tables.emplace(name.toString(), *set);
    }
    return head;
}

QByteArray Head::bound(QUuid file, int schema, qint64 commits)
{
    CborWriter writer;
    writer.array(4);
    writer.text("tvers head 1"_L1);
    writer.text(idText(file));
    writer.integer(schema);
    writer.integer(commits);
    return writer.take();
}

} // namespace tvers
