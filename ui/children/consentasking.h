// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the forms about consent have to know: whom it is about, who signs, the names.
#pragma once

#include "ui/children/checklist.h"
#include "ui/children/childrencontent.h"

#include <QCoreApplication>

namespace tvers {

class Desk;

class ConsentAsking
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ConsentAsking)
public:
    Child child;
    QList<Guardian> guardians;
    ConsentLaws laws;
    QList<CheckList::Choice> services;
    QList<CheckList::Choice> arenas; ///< in which a child may be named
    QDate today;

    /// Of a child of \a content. \pre it is there
    static ConsentAsking about(const Desk &desk, const ChildrenContent &content, ChildId child);

    QList<CheckList::Choice> purposes() const;
    QString purposeName(const QString &id) const;
    QString serviceName(const QString &id) const;
    /// Who signs and what is asked of the child, for all of \a purposes, on today's law.
    QList<ConsentSigners> rulesFor(const QStringList &purposes) const;
    /// "Kari Nordmann (mor)"; "the child itself" for "child".
    QString signerName(const QString &signer) const;
};

/// A consent to begin with: for the child's first purpose, from today as long as is
/// suggested, everything else open.
Consent draftConsent(const ConsentAsking &asking, const QString &purpose);
/// The next one in the place of \a before: the same, asked for anew.
Consent renewal(const ConsentAsking &asking, const Consent &before);

} // namespace tvers
