// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Half-yearly reports: drafts that change, finished ones that do not.
#pragma once

#include "core/storage/repository.h"

namespace tvers {

/// What a report says when it is finished.
struct FinishedReport {
    DateSpan days;
    QDate today;
    QString shown; ///< JSON of what the page shows, but for the number
    QString exact; ///< JSON of the exact numbers
};

/// The only way for reports. Their words pass the gate whenever they are kept.
class ReportRepository
{
public:
    explicit ReportRepository(Store &store) : m_store(store), m_table(store) {}

    Result<QList<UnitReport>> all() const { return m_table.all(); } ///< by id
    Result<std::optional<UnitReport>> find(ReportId id) const { return m_table.find(id.text()); }

    /// A draft: the first version, or a correction of the newest, which is finished.
    /// ReportThere; ReportLocked when it is no draft; NotAnonymous.
    Result<> add(const UnitReport &draft);
    /// The words and the template of a draft. ReportLocked; NotAnonymous; RowNotFound.
    Result<> change(const UnitReport &draft);
    Result<> remove(ReportId id); ///< a draft: ReportLocked

    /// Locks it and gives it its number. ReportLocked; NotAnonymous; RowNotFound.
    Result<UnitReport> finish(ReportId id, const FinishedReport &said);
    /// It left on \a day. \pre finished; ReportNotFinished otherwise
    Result<> markSent(ReportId id, QDate day);
    /// The archive has it. ReportNotFinished.
    Result<> markArchived(ReportId id, const QString &reference);

    /// Those that came in, by id.
    Result<QList<ReceivedReport>> received() const;
    Result<> addReceived(const ReceivedReport &report);
    Result<> removeReceived(ReceivedReportId id);

private:
    Result<UnitReport> there(ReportId id) const;
    Result<UnitReport> draft(ReportId id) const;
    Result<UnitReport> finished(ReportId id) const;
    Result<> checkWords(const UnitReport &report, QDate day) const;

    Store &m_store;
    SealedTable<UnitReport> m_table;
};

} // namespace tvers
