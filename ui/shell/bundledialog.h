// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a plan that was sent would change here; asks about what both have changed.
#pragma once

#include "core/exchange/bundlemerge.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace tvers {

class BundleWording;

/// Changes nothing: who shows it takes the bundle, with taken().
class BundleDialog : public QDialog
{
    Q_OBJECT
public:
    BundleDialog(const BundleMerge &merge, Language language, QWidget *parent = nullptr);

    /// The conflicts that are decided as the bundle has them.
    QSet<QString> taken() const;

private:
    QWidget *shown(const BundleMerge &merge, Language language);
    void shareRoom();
    void putRules(int row, const BundleChange &change, const BundleWording &words);
    void ask(int row, const BundleChange &change);

    QTableWidget *m_table;
    QHash<QString, QComboBox *> m_questions; ///< by the thing's name
};

} // namespace tvers
