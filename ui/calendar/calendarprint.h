// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the calendar's page gives a printer or a file.
#pragma once

#include "core/documents/document.h"

#include <QMenu>

#include <functional>

namespace tvers {

/// Prints, shows or writes the paper that \a paper makes when somebody asks.
class CalendarPrint : public QMenu
{
    Q_OBJECT
public:
    CalendarPrint(std::function<Document()> paper, QWidget *parent);

    void retranslate();

private:
    void print();
    void preview();
    void write();

    std::function<Document()> m_paper;
};

} // namespace tvers
