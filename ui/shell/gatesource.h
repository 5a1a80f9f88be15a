// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The anonymity gate, with the names that the open file knows.
#pragma once

#include "core/consent/anonymitygate.h"
#include "ui/shell/desk.h"

namespace tvers {

/// Follows the file: children, guardians, people, units. While the file is locked it
/// knows no names.
class GateSource : public QObject
{
    Q_OBJECT
public:
    /// The one of \a desk, made when it is first asked for.
    static GateSource &of(Desk &desk);

    QList<AnonymityFinding> findings(const QString &text) const;

signals:
    void changed(); ///< other names are known now

private:
    explicit GateSource(Desk &desk);
    void follow(const QList<Change> &changes);
    void forget();

    Desk &m_desk;
    mutable std::unique_ptr<AnonymityGate> m_gate;
};

} // namespace tvers
