// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What leaves the møteplan: asked where to, written, and told.
#pragma once

#include "ui/planning/planexports.h"

#include <QMenu>

#include <functional>

class QPrinter;

namespace tvers {

class PlanExportMenu : public QMenu
{
    Q_OBJECT
public:
    /// \a plan says which one is looked at; its place shows the menu only while there
    /// is one.
    PlanExportMenu(Desk &desk, std::function<std::optional<MeetingPlan>()> plan, QWidget *parent);

    void retranslate();

private:
    using Step = void (PlanExportMenu::*)(const PlanExports &);
    using IntoFolder = Result<QStringList> (PlanExports::*)(const QString &) const;

    void add(Step step);
    void print(const PlanExports &exports);
    void preview(const PlanExports &exports);
    void writeA4(const PlanExports &exports) { writePaper(exports, Paper::A4); }
    void writeA3(const PlanExports &exports) { writePaper(exports, Paper::A3); }
    void writePaper(const PlanExports &exports, Paper size);
    void writeWorkbook(const PlanExports &exports);
    void writeUnits(const PlanExports &exports);
    void writePersons(const PlanExports &exports);
    void writeChanges(const PlanExports &exports);

    QString file(const QString &ending, const QString &filter);
    /// Empty when nothing was written: that has been told.
    QStringList intoFolder(const PlanExports &exports, IntoFolder write);
    void tell(const QString &what);

    Desk &m_desk;
    std::function<std::optional<MeetingPlan>()> m_plan;
};

} // namespace tvers
