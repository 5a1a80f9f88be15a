// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One tab of the place for units.
#pragma once

#include "ui/municipality/editabletablemodel.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace tvers {

/// What the tabs have in common: each follows the desk, and is told apart by a
/// name that stays.
class UnitsPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnitsPage(Desk &desk, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual void follow() = 0; ///< the content, or whether it may be changed
    /// Whether it has the thing with the id \a id, which it chooses then.
    virtual bool choose(const QString &) { return false; }

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    EditableTableModel::Editing editing() const;
    Desk &desk() const { return m_desk; }

private:
    Desk &m_desk;
};

} // namespace tvers
