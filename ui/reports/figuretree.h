// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a report counts, as lines to be read.
#pragma once

#include "core/reports/reportround.h"

#include <QTreeWidget>

namespace tvers {

class FigureTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit FigureTree(QWidget *parent = nullptr);

    /// What the page will show, and what is not written of yet.
    void show(const HalfYearReport &report, const QList<UnloggedMeeting> &withoutLog);
    /// What the reports that came in add up to.
    void show(const RoundSums &sums);

    /// "3", "1–4", "5 or more", "not told"
    static QString told(const ToldCount &count);

signals:
    void meetingAsked(const QString &key); ///< CalendarMeeting::key of one without a log

private:
    QTreeWidgetItem *section(const QString &name);
    void begin();
    void end();
    void addMeetings(const HalfYearReport &report, const QList<UnloggedMeeting> &withoutLog);
    void addMeasures(const MeasureFigures &measures);
    void addTypes(QTreeWidgetItem *section, const ToldCounts &counts);
    static QString yesOrNo(bool yes);
    static QString typeName(const ToldType &type);
};

} // namespace tvers
