// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditlog.h"

#include "core/storage/cbor.h"
#include "core/storage/openfile.h"
#include "core/storedwords.h"

#include <QSqlQuery>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Number, time and kind, and for the chain the sealed details too.
QByteArray encoded(qint64 number, const QString &at, const QString &kind,
                   const std::optional<QByteArray> &sealed)
{
    CborWriter writer;
    writer.array(5);
    writer.text("tvers audit 1"_L1);
    writer.integer(number);
    writer.text(at);
    writer.text(kind);
    sealed ? writer.bytes(*sealed) : writer.null();
    return writer.take();
}

Error brokenAt(qint64 number) { return {ErrorCode::AuditChainBroken, {QString::number(number)}}; }

/// One row against the link before it; moves that on. The link is over all of it.
bool isNext(const QSqlQuery &row, const Vault &vault, qint64 expected, QByteArray &link)
{
    const QByteArray entry = encoded(row.value(0).toLongLong(), row.value(1).toString(),
                                     row.value(2).toString(), row.value(3).toByteArray());
    QByteArray next = vault.auditLink(link, entry);
    if (row.value(0).toLongLong() != expected || !sameSecret(next, row.value(4).toByteArray()))
        return false;
    link = std::move(next);
    return true;
}

Result<AuditEntry> entryFrom(const QSqlQuery &row, const Vault &vault, qint64 expected,
                             QByteArray &link)
{
    if (!isNext(row, vault, expected, link))
        return brokenAt(expected);
    const qint64 number = row.value(0).toLongLong();
    const QString at = row.value(1).toString();
    const QString kindWord = row.value(2).toString();
    const QByteArray sealed = row.value(3).toByteArray();
    const auto text = vault.open(sealed, encoded(number, at, kindWord, std::nullopt));
    const auto kind = fromStored<AuditEntry::Kind>(kindWord);
    if (!kind)
        return Error{ErrorCode::StoredWordUnknown, {u"audit_entry"_s, u"kind"_s, kindWord}};
    const auto details = text && !text->isEmpty() ? fromCanonicalCbor(*text) : std::nullopt;
    if (!text || (!text->isEmpty() && !details))
        return brokenAt(expected);
    return AuditEntry{number, QDateTime::fromString(at, Qt::ISODate), *kind,
                      details ? details->toMap() : QCborMap()};
}

} // namespace

QLatin1StringView stored(AuditEntry::Kind kind)
{
    switch (kind) {
    case AuditEntry::Kind::FileMade: return "file_made"_L1;
    case AuditEntry::Kind::FileProtected: return "file_protected"_L1;
    case AuditEntry::Kind::SlotAdded: return "slot_added"_L1;
    case AuditEntry::Kind::SlotChanged: return "slot_changed"_L1;
    case AuditEntry::Kind::SlotRemoved: return "slot_removed"_L1;
    case AuditEntry::Kind::RecoveryCodeUsed: return "recovery_code_used"_L1;
    case AuditEntry::Kind::MunicipalityKeyUsed: return "municipality_key_used"_L1;
    case AuditEntry::Kind::Migrated: return "migrated"_L1;
    case AuditEntry::Kind::Viewed: return "viewed"_L1;
    case AuditEntry::Kind::Printed: return "printed"_L1;
    case AuditEntry::Kind::Exported: return "exported"_L1;
    case AuditEntry::Kind::ConsentChanged: return "consent_changed"_L1;
    case AuditEntry::Kind::GatePassed: return "gate_passed"_L1;
    case AuditEntry::Kind::MeetingFinished: return "meeting_finished"_L1;
    case AuditEntry::Kind::MeetingReopened: return "meeting_reopened"_L1;
    case AuditEntry::Kind::RulesChanged: return "rules_changed"_L1;
    }
    Q_UNREACHABLE();
}

Result<> AuditLog::append(AuditEntry::Kind kind, const QCborMap &details, const QDateTime &at)
{
    Q_ASSERT(m_file.database->inUnitOfWork() && m_file.vault);
    const auto text = details.isEmpty() ? QByteArray() : canonicalCbor(details);
    if (!text)
        return Error{ErrorCode::TextNotKeepable, {u"audit_entry"_s, u"sealed"_s}};
    Head &head = m_file.head;
    const qint64 number = head.auditEntries + 1;
    const QString when = at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    const QByteArray sealed =
        m_file.vault->seal(*text, encoded(number, when, stored(kind), std::nullopt));
    const QByteArray link =
        m_file.vault->auditLink(head.auditLink, encoded(number, when, stored(kind), sealed));
    head.auditEntries = number;
    head.auditLink = link;
    const auto done = m_file.database->execute(Sql::of(Sql::Named::AppendAudit),
                                               {{"number"_L1, number},
                                                {"at"_L1, when},
                                                {"kind"_L1, QString(stored(kind))},
                                                {"sealed"_L1, sealed},
                                                {"link"_L1, link}});
    if (!done)
        return done.error();
    return Done{};
}

Result<> AuditLog::each(const std::function<Result<>(const AuditEntry &)> &take) const
{
    if (!m_file.vault)
        return Error{ErrorCode::VaultLocked, {u"audit_entry"_s}};
    QByteArray link;
    qint64 expected = 1;
    const auto done = m_file.database->rows(
        Sql::of(Sql::Named::AuditEntries), {}, [&](const QSqlQuery &row) -> Result<> {
            const auto entry = entryFrom(row, *m_file.vault, expected, link);
            if (!entry)
                return entry.error();
            ++expected;
            return take(*entry);
        });
    if (!done)
        return done;
    if (expected - 1 != m_file.head.auditEntries || link != m_file.head.auditLink)
        return brokenAt(expected);
    return Done{};
}

Result<> AuditLog::checkChain() const
{
    Q_ASSERT(m_file.vault);
    QByteArray link;
    qint64 expected = 1;
    const auto done = m_file.database->rows(Sql::of(Sql::Named::AuditEntries), {},
                                            [&](const QSqlQuery &row) -> Result<> {
                                                if (!isNext(row, *m_file.vault, expected, link))
                                                    return brokenAt(expected);
                                                ++expected;
                                                return Done{};
                                            });
    if (!done)
        return done;
    if (expected - 1 != m_file.head.auditEntries || !sameSecret(link, m_file.head.auditLink))
        return brokenAt(expected);
    return Done{};
}

} // namespace tvers
