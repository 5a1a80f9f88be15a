// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file «Type sak»: what a case can be about, a list that the municipality may edit.
#pragma once

#include "core/localtext.h"
#include "core/result.h"

#include <QList>
#include <QStringList>

namespace tvers {

struct CaseType {
    QString code; ///< kept in cases: never changed
    LocalText name;
    bool isRetired = false; ///< stays in the cases that have it; no new one gets it
    friend bool operator==(const CaseType &, const CaseType &) = default;
};

class CaseTypes
{
public:
    static const CaseTypes &builtIn(); ///< resources/consent/case_types.json
    /// Strict: see core/exchange/jsonreader.h for the refusals.
    static Result<CaseTypes> read(const QByteArray &json, const QString &file);

    explicit CaseTypes(QList<CaseType> types) : m_types(std::move(types)) {}
    QByteArray toJson() const; ///< what read() reads

    const QList<CaseType> &all() const { return m_types; }
    QStringList codes() const;
    /// In the words of \a language; the code itself when it is of another list.
    QString nameOf(const QString &code, Language language) const;

private:
    CaseTypes() = default;
    QList<CaseType> m_types;
};

} // namespace tvers
