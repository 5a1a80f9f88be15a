// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/permit.h"

#include "core/storage/cbor.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeTexts(CborWriter &writer, QStringList texts)
{
    std::sort(texts.begin(), texts.end());
    writer.array(texts.size());
    for (const QString &text : texts)
        writer.text(text);
}

QStringList presentTexts(const QList<ConsentParticipant> &present)
{
    QStringList texts;
    for (const ConsentParticipant &one : present)
        texts.append(u"%1|%2|%3"_s.arg(stored(one.role), one.service,
                                       one.shares ? u"shares"_s : u"listens"_s));
    return texts;
}

template<typename IdType>
QStringList idTexts(const QList<IdType> &ids)
{
    QStringList texts;
    for (const IdType &id : ids)
        texts.append(id.text());
    return texts;
}

} // namespace

QByteArray permittedBytes(const Discussion &discussion)
{
    const BasisChoice basis = discussion.basis.value_or(BasisChoice{});
    CborWriter writer(512);
    writer.array(17);
    writer.text("tvers permit 1"_L1);
    writer.text(discussion.id.text());
    writer.text(discussion.caseId.text());
    writer.text(stored(discussion.mode));
    writer.text(stored(discussion.asked));
    writer.text(discussion.notAskedReason);
    writer.text(discussion.arena.text());
    writer.text(discussion.version.text());
    writer.text(discussion.day.toString(Qt::ISODate));
    writer.text(discussion.purpose);
    writer.text(basis.basis);
    writer.text(basis.reason);
    writer.boolean(basis.beyondNecessary);
    writer.text(discussion.paragraph);
    writeTexts(writer, idTexts(discussion.restsOn));
    writeTexts(writer, presentTexts(discussion.present));
    writeTexts(writer, discussion.kinds);
    return writer.take();
}

bool isPermitted(const Discussion &discussion, const QString &permit, const Vault &vault)
{
    return vault.verifyPermit(permittedBytes(discussion), QByteArray::fromHex(permit.toLatin1()));
}

} // namespace tvers
