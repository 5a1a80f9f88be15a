// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is passed on when a child moves from one unit to another.
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

namespace tvers {

struct TransferAnswer {
    QString field; ///< TransferForm::Field::id
    QString text;
    friend bool operator==(const TransferAnswer &, const TransferAnswer &) = default;
};

/// The form of one child, filled in.
class TransferRecord
{
    Q_GADGET
public:
    enum class Outcome {
        Passed,
        Declined ///< the guardians said no: it stays blank, and they sign for that
    };
    Q_ENUM(Outcome)

    QString form; ///< TransferForm::id: the version it was filled in by
    Outcome outcome = Outcome::Passed;
    QList<TransferAnswer> answers = {}; ///< by field; none is blank
    QStringList documents = {};         ///< that were handed over

    QString answer(const QString &field) const
    {
        for (const TransferAnswer &one : answers) {
            if (one.field == field)
                return one.text;
        }
        return {};
    }
    friend bool operator==(const TransferRecord &, const TransferRecord &) = default;
};

} // namespace tvers
