// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figuretree.h"

#include "core/cases/casetypes.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/daywording.h"

#include <QHeaderView>

namespace tvers {

namespace {

enum Column { What, Number, Columns };
constexpr int keyRole = Qt::UserRole;

void add(QTreeWidgetItem *section, const QString &what, const QString &number)
{
    auto *row = new QTreeWidgetItem(section, {what, number});
    row->setTextAlignment(Number, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

FigureTree::FigureTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(Columns);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);
    // rows are as high as their words at this width
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
        const QString key = row->data(What, keyRole).toString();
        if (!key.isEmpty())
            emit meetingAsked(key);
    });
}

QTreeWidgetItem *FigureTree::section(const QString &name)
{
    auto *head = new QTreeWidgetItem(this, {name});
    head->setFont(What, headingFont(font()));
    head->setForeground(What, Looks::accent());
    return head;
}

void FigureTree::begin()
{
    clear();
    setHeaderLabels({tr("What"), tr("Number")});
}

void FigureTree::end()
{
    expandAll();
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    header()->setSectionResizeMode(Number, QHeaderView::ResizeToContents);
    setCurrentItem(topLevelItem(0));
}

void FigureTree::show(const HalfYearReport &report, const QList<UnloggedMeeting> &withoutLog)
{
    begin();
    addMeetings(report, withoutLog);
    if (!report.attendance.isEmpty()) {
        auto *came = section(tr("Who came"));
        for (const ServiceAttendance &one : report.attendance)
            add(came, one.service, tr("%1 of %2").arg(one.came).arg(one.meetings));
    }
    addTypes(section(tr("Discussions")), report.discussions);
    if (report.consentAlwaysAssessed)
        add(topLevelItem(topLevelItemCount() - 1), tr("Consent assessed each time"),
            yesOrNo(*report.consentAlwaysAssessed));
    add(topLevelItem(topLevelItemCount() - 1), tr("Decisions and recommendations"),
        told(report.decisions));
    addMeasures(report.measures);
    for (const QString &need : report.competenceNeeds) {
        if (need == report.competenceNeeds.first())
            section(tr("What we need to know more about"));
        add(topLevelItem(topLevelItemCount() - 1), need, {});
    }
    end();
}

void FigureTree::show(const RoundSums &sums)
{
    begin();
    auto *meetings = section(tr("Meetings"));
    add(meetings, tr("Planned"), QString::number(sums.meetings.planned));
    add(meetings, tr("Held"), QString::number(sums.meetings.held));
    add(meetings, tr("Called off"), QString::number(sums.meetings.cancelled));
    add(meetings, tr("Without a log"), QString::number(sums.meetings.withoutLog));
    addTypes(section(tr("Discussions")), sums.discussions);
    if (sums.exact)
        addTypes(section(tr("Exact numbers, not to be handed on")), *sums.exact);
    addMeasures(sums.measures);
    end();
}

void FigureTree::addMeetings(const HalfYearReport &report, const QList<UnloggedMeeting> &withoutLog)
{
    auto *meetings = section(tr("Meetings"));
    for (const MeetingFigures &one : report.meetings)
        add(meetings, one.arena, tr("%1 of %2 held").arg(one.held).arg(one.planned));
    const int unrecorded = heldWithoutLog(report);
    if (unrecorded > 0)
        add(meetings, tr("Held without a log"), QString::number(unrecorded));
    if (!report.common.isEmpty())
        add(meetings, tr("Of these, common to several units"),
            QString::number(report.common.size()));
    if (report.meetings.isEmpty())
        add(meetings, tr("No meetings were planned."), {});
    for (const CancelledMeeting &one : report.cancelled)
        add(meetings, tr("%1, %2").arg(DayWording(spoken()).shortDayWithYear(one.day), one.arena),
            tr("called off"));
    for (const UnloggedMeeting &one : withoutLog) {
        add(meetings, tr("%1, %2").arg(DayWording(spoken()).shortDayWithYear(one.day), one.arena),
            tr("no log"));
        QTreeWidgetItem *row = meetings->child(meetings->childCount() - 1);
        row->setData(What, keyRole, one.meeting);
        row->setForeground(Number, Looks::warningText());
    }
    if (report.startUpHeld)
        add(meetings, tr("Start-up meeting logged as held"), yesOrNo(*report.startUpHeld));
    if (report.closingHeld)
        add(meetings, tr("Closing meeting logged as held"), yesOrNo(*report.closingHeld));
}

void FigureTree::addTypes(QTreeWidgetItem *section, const ToldCounts &counts)
{
    for (const ToldType &one : counts.types)
        add(section, typeName(one), told(one.count));
    add(section, tr("All"), told(counts.narrowTotal()));
}

void FigureTree::addMeasures(const MeasureFigures &measures)
{
    auto *section = this->section(tr("Measures"));
    add(section, tr("Done"), QString::number(measures.done));
    add(section, tr("Open"), QString::number(measures.open));
    add(section, tr("Of these overdue"), QString::number(measures.overdue));
}

QString FigureTree::told(const ToldCount &count)
{
    if (count.isExact())
        return QString::number(count.least());
    if (count.most())
        return QStringLiteral("%1–%2").arg(count.least()).arg(*count.most());
    return count.least() <= 1 ? tr("not told") : tr("%1 or more").arg(count.least());
}

QString FigureTree::yesOrNo(bool yes) { return yes ? tr("yes") : tr("no"); }

QString FigureTree::typeName(const ToldType &type)
{
    return type.name.isEmpty() ? CaseTypes::builtIn().nameOf(type.type, norwegian(spoken()))
                               : type.name;
}

} // namespace tvers
