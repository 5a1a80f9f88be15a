// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The consents of one child, with each answer under its own.
#pragma once

#include "ui/children/consentasking.h"

#include <QTreeWidget>

namespace tvers {

class ConsentList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ConsentList(QWidget *parent = nullptr);

    void show(const ConsentAsking &asking, const QList<Consent> &consents);
    std::optional<ConsentId> chosen() const;
    /// Of the chosen answer; "" when the consent itself is chosen.
    QString chosenSigner() const;

    QSize sizeHint() const override; ///< all of it, as far as that is little

private:
    void addRows(const ConsentAsking &asking, const Consent &consent);
};

} // namespace tvers
