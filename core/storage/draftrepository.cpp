// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftrepository.h"

#include "core/storage/rows.h"
#include "core/storage/store.h"

#include <QCborArray>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto rowLead = "draft."_L1;
constexpr qsizetype leastSize = 480; // a short one looks like a long one

QString rowId(DraftId id) { return rowLead + id.text(); }

Row rowOf(const Draft &draft)
{
    QCborMap fields;
    qsizetype size = draft.place.size();
    for (auto field = draft.fields.begin(); field != draft.fields.end(); ++field) {
        fields.insert(field.key(), field.value());
        size += field.key().size() + field.value().size();
    }
    QCborMap hidden{{u"place"_s, draft.place},
                    {u"fields"_s, fields},
                    {u"notTheChild"_s, QCborArray::fromStringList(draft.notTheChild)}};
    if (size < leastSize)
        hidden.insert(u"room"_s, QString(leastSize - size, u' '));
    return {rowId(draft.id), 0, {QString()}, hidden};
}

/// Empty for other settings.
std::optional<Draft> draftIn(const Row &row)
{
    const auto id = row.id.startsWith(rowLead) ? DraftId::fromText(row.id.sliced(rowLead.size()))
                                               : std::nullopt;
    if (!id)
        return std::nullopt;
    Draft draft{*id, row.hidden.text("place"_L1), {}};
    const QCborMap fields = row.hidden.value("fields"_L1).toMap();
    for (const auto &[name, text] : fields)
        draft.fields.insert(name.toString(), text.toString());
    const QCborArray passed = row.hidden.value("notTheChild"_L1).toArray();
    for (const QCborValue &name : passed)
        draft.notTheChild.append(name.toString());
    return draft;
}

} // namespace

Result<QList<Draft>> DraftRepository::all() const
{
    if (!m_store.isUnlocked())
        return Error{ErrorCode::VaultLocked, {u"draft"_s}};
    QList<Draft> drafts;
    const auto read =
        RowTable(m_store.file(), Table::Setting).each([&](const Row &row) -> Result<> {
            if (auto draft = draftIn(row))
                drafts.append(*std::move(draft));
            return Done{};
        });
    return read ? Result<QList<Draft>>(std::move(drafts)) : read.error();
}

Result<std::optional<Draft>> DraftRepository::at(const QString &place) const
{
    const auto drafts = all();
    if (!drafts)
        return drafts.error();
    for (const Draft &draft : *drafts) {
        if (draft.place == place)
            return std::optional(draft);
    }
    return std::optional<Draft>();
}

Result<> DraftRepository::keep(const Draft &draft)
{
    if (m_store.isOpenToAll())
        return Error{ErrorCode::KeyNeeded, {u"draft"_s}};
    return m_store.inTransaction([&]() -> Result<> {
        const auto before = at(draft.place);
        if (!before)
            return before.error();
        RowTable rows(m_store.file(), Table::Setting);
        if (!*before)
            return rows.insert(rowOf(draft));
        Draft now = draft;
        now.id = (*before)->id;
        const auto old = rows.replace(rowOf(now));
        return old ? Result<>(Done{}) : old.error();
    });
}

Result<> DraftRepository::drop(const QString &place)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto before = at(place);
        if (!before)
            return before.error();
        if (!*before)
            return Done{};
        const auto old = RowTable(m_store.file(), Table::Setting).remove(rowId((*before)->id));
        return old ? Result<>(Done{}) : old.error();
    });
}

} // namespace tvers
