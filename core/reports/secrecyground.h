// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What keeps a document from the public: data, resources/law/secrecy.json.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tvers {

/// One paragraph, for one kind of document, while it is in force.
struct SecrecyGround {
    QString kind; ///< ArchiveRecord::kind
    QString paragraph;
    std::optional<QDate> from = {}; ///< its first day; empty: as long as anybody looks back
    std::optional<QDate> to = {};   ///< its last
};

class SecrecyGrounds
{
public:
    static const SecrecyGrounds &builtIn();
    /// Strict: see core/exchange/jsonreader.h for the refusals.
    static Result<SecrecyGrounds> read(const QByteArray &json, const QString &file);

    /// The paragraph for a document of \a kind made on \a day; "" when there is none.
    QString paragraph(const QString &kind, QDate day) const;

private:
    QList<SecrecyGround> m_grounds;
};

} // namespace tvers
