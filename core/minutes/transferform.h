// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The form that follows a child to its next unit: data, in versions.
#pragma once

#include "core/localtext.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace tvers {

/// One version. Its fields stand in one of two parts: what the next unit must know, and
/// what it is told beyond that.
class TransferForm
{
    Q_GADGET
public:
    enum class Part { Necessary, Extra };
    Q_ENUM(Part)

    struct Field {
        QString id; ///< kept in records: never changed
        Part part = Part::Necessary;
        LocalText name = {};
        LocalText hint = {}; ///< may be empty
        friend bool operator==(const Field &, const Field &) = default;
    };

    QString id;                          ///< kept in records
    std::optional<QDate> validFrom = {}; ///< first day; empty: as long as anyone knows
    QStringList purposes;                ///< of the law: consent to one of them opens a part
    QList<Field> fields;

    const Field *field(const QString &called) const; ///< null when it has none
    friend bool operator==(const TransferForm &, const TransferForm &) = default;
};

QLatin1StringView stored(TransferForm::Part part);

/// Every version that there has been.
class TransferForms
{
public:
    static const TransferForms &builtIn(); ///< resources/forms/transfer.json
    /// Strict: see core/exchange/jsonreader.h for the refusals.
    static Result<TransferForms> read(const QByteArray &json, const QString &file);

    const QList<TransferForm> &versions() const { return m_versions; } ///< oldest first
    const TransferForm &on(QDate day) const; ///< the newest that has begun; else the oldest
    const TransferForm *find(const QString &id) const; ///< null when it is of another list

private:
    QList<TransferForm> m_versions; ///< at least one
};

} // namespace tvers
