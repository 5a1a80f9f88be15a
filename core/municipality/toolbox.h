// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The toolbox («Verktøykasse»): films, forms, links and whom to ask.
#pragma once

#include "core/municipality/municipalitypack.h"
#include "core/result.h"

#include <QUrl>

namespace tvers {

/// One thing in the toolbox.
class ToolEntry
{
    Q_GADGET
public:
    enum class Kind { Film, Form, Link, Contact };
    Q_ENUM(Kind)

    Kind kind = Kind::Link;
    QString title;
    QString address = {}; ///< of a page, or an e-mail address; may be empty
    QString text = {};    ///< what it is about, a phone number …; may be empty
    QString arena = {};   ///< Arena::id; empty: of none in particular

    friend bool operator==(const ToolEntry &, const ToolEntry &) = default;
};

QLatin1StringView stored(ToolEntry::Kind kind);

/// What the municipality's rules themselves have of films, forms and contacts, in
/// the order of the arenas, as they hold on \a day, in \a language.
QList<ToolEntry> toolsOf(const MunicipalityPack &pack, QDate day, Language language);

/// The file's setting with the municipality's own entries, in their order.
QString toolboxSetting();

/// Reads [{"kind", "title", "address", "text", "arena"}]; none of "". The refusals of
/// JsonSource and JsonReader.
Result<QList<ToolEntry>> toolboxFrom(const QString &text, const QString &file);

/// The same words back.
QString toText(const QList<ToolEntry> &entries);

/// Where the system's browser or e-mail program is sent: pages (http, https) and
/// e-mail addresses; empty for everything else, which nobody should open unseen.
std::optional<QUrl> opensAt(const QString &address);

} // namespace tvers
