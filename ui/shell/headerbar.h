// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The line above the places: file and lock, school year, unit, search.
#pragma once

#include "ui/shell/retranslated.h"
#include "ui/shell/workplace.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace tvers {

class ActionSet;
class Desk;
class SearchField;

class HeaderBar : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    HeaderBar(Desk &desk, const ActionSet &actions, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }

private:
    void layOut(const ActionSet &actions);
    void retranslate() override;
    void follow();
    void followUnits();

    Desk &m_desk;
    QLabel *m_file;
    QToolButton *m_lock;
    QLabel *m_year;
    QToolButton *m_earlier;
    QToolButton *m_later;
    QComboBox *m_unit;
    SearchField *m_search;
};

} // namespace tvers
