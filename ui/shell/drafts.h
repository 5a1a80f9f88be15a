// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What was written and cannot be saved yet, sealed in the file until it can.
#pragma once

#include "core/cases/draft.h"
#include "ui/shell/desk.h"

#include <QHash>

namespace tvers {

/// While the file is locked it knows of none. Whoever writes something is the only one to
/// ask for it again, by the same place.
class Drafts : public QObject
{
    Q_OBJECT
public:
    /// The one of \a desk, made when it is first asked for.
    static Drafts &of(Desk &desk);

    const Draft *at(const QString &place) const; ///< null when there is none
    QList<Draft> all() const;
    /// Nothing while the file is locked, or open to all: then nobody has a key to seal it.
    void keep(const QString &place, const QMap<QString, QString> &fields,
              const QStringList &notTheChild = {});
    void drop(const QString &place); ///< saved, or thrown away

signals:
    void changed(); ///< one came or went, or the file was locked or unlocked

private:
    explicit Drafts(Desk &desk);
    void read();
    void follow(const QList<Change> &changes);
    void dropOf(const QStringList &gone);

    Desk &m_desk;
    QHash<QString, Draft> m_drafts; ///< by place
};

} // namespace tvers
