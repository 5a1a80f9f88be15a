// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file «Nytt år»: what goes on in the next school year, and what to see to first.
#pragma once

#include "core/planning/newyear.h"

#include <QDialog>

class QCheckBox;

namespace tvers {

/// Changes nothing: who shows it carries the new year out.
class NewYearDialog : public QDialog
{
    Q_OBJECT
public:
    NewYearDialog(const NewYear &year, const FilePlan &file, QWidget *parent = nullptr);

    bool wantsDraft() const; ///< a first draft of the plans too

private:
    QStringList lines(const NewYear &year, const FilePlan &file) const;
    QString arenaName(const QString &arena, const NewYear &year, const FilePlan &file) const;

    QCheckBox *m_draft;
};

} // namespace tvers
