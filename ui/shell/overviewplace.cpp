// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overviewplace.h"

#include "core/wheel/annualwheel.h"
#include "ui/shell/desk.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/daywording.h"
#include "ui/wording/questionwording.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tvers {

namespace {

constexpr int mostOfEach = 8;
constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

enum Column { What, When, Left, ColumnCount };

void pointTo(QTreeWidgetItem *row, const Thing &thing)
{
    row->setData(What, kindRole, int(thing.kind));
    row->setData(What, idRole, thing.id);
}

QString leftUntil(QDate day, QDate today)
{
    const int days = int(today.daysTo(day));
    if (days == 0)
        return OverviewPlace::tr("today");
    return OverviewPlace::tr("in %n day(s)", nullptr, days);
}

} // namespace

OverviewPlace::OverviewPlace(Desk &desk, QWidget *parent) :
    WorkPlace(parent), m_desk(desk), m_heading(new QLabel(this)), m_list(new QTreeWidget(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_heading->setFont(large);
    m_list->setColumnCount(ColumnCount);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(false);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    connect(&desk, &Desk::yearChanged, this, &OverviewPlace::follow);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
        const QString id = row->data(What, idRole).toString();
        if (!id.isEmpty())
            emit asked({Thing::Kind(row->data(What, kindRole).toInt()), id});
    });
    follow();
}

void OverviewPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        follow();
    WorkPlace::changeEvent(event);
}

void OverviewPlace::follow()
{
    m_heading->setText(tr("%1, %2").arg(m_desk.pack().name, m_desk.schoolYear().text()));
    m_list->setAccessibleName(tr("What comes"));
    m_list->setHeaderLabels({tr("What"), tr("When"), tr("Time left")});
    m_list->clear();
    addEntries();
    addQuestions();
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Left, QHeaderView::ResizeToContents);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QTreeWidgetItem *OverviewPlace::section(const QString &heading, const QString &whenEmpty)
{
    auto *head = new QTreeWidgetItem(m_list, {heading});
    QFont strong = font();
    strong.setBold(true);
    head->setFont(What, strong);
    head->setForeground(What, Looks::accent());
    head->setData(What, Qt::AccessibleDescriptionRole, whenEmpty);
    return head;
}

void OverviewPlace::addEntry(QTreeWidgetItem *section, const WheelEntry &entry,
                             const WheelArena &arena)
{
    const Language language = norwegian(spoken());
    const DayWording days(spoken());
    QString what = arena.version.name.in(language);
    if (entry.deadline)
        what = tr("%1 (%2)").arg(entry.deadline->deadline.name.in(language), what);
    for (const DayFinding &finding : entry.findings)
        what = tr("%1 – note: %2").arg(what, days.finding(finding));
    QString when = days.dayWithWeek(entry.days.first());
    if (entry.time)
        when = tr("%1, %2").arg(when, days.clock(*entry.time));
    auto *row = new QTreeWidgetItem(section, {what, when});
    if (entry.days.first() >= m_desk.today())
        row->setText(Left, leftUntil(entry.days.first(), m_desk.today()));
    const bool isMeeting = entry.kind == WheelEntry::Kind::Meeting;
    pointTo(row, {isMeeting ? Thing::Kind::Meeting : Thing::Kind::Entry, entry.id});
}

void OverviewPlace::addEntries()
{
    const AnnualWheel wheel = annualWheel(m_desk.year(), m_desk.calendar());
    auto *meetings = section(tr("Next meetings"), {});
    auto *deadlines = section(tr("Deadlines"), {});
    for (const WheelEntry &entry : wheel.entries) {
        auto *place = entry.kind == WheelEntry::Kind::Deadline ? deadlines : meetings;
        if (entry.days.last() >= m_desk.today() && place->childCount() < mostOfEach)
            addEntry(place, entry, wheel.arenas[entry.arena]);
    }
    if (meetings->childCount() == 0)
        new QTreeWidgetItem(meetings, {tr("No more meetings with a day this school year.")});
    if (deadlines->childCount() == 0)
        new QTreeWidgetItem(deadlines, {tr("No more deadlines this school year.")});
    if (wheel.leftOut > 0)
        new QTreeWidgetItem(
            meetings, {tr("%n meeting(s) have suggested days only. Answer the questions below, "
                          "or see them in the annual wheel.",
                          nullptr, wheel.leftOut)});
}

void OverviewPlace::addQuestions()
{
    const Language language = norwegian(spoken());
    auto *questions = section(tr("Questions the municipality must answer"), {});
    for (const OpenQuestion &question : m_desk.year().questions)
        new QTreeWidgetItem(questions, {QuestionWording::of(question, spoken())});
    for (const DatedArena &arena : m_desk.year().arenas) {
        if (arena.questions.isEmpty())
            continue;
        const int count = int(arena.questions.size());
        auto *row = new QTreeWidgetItem(
            questions, {arena.version.name.in(language), tr("%n question(s)", nullptr, count)});
        QStringList texts;
        for (const OpenQuestion &question : arena.questions)
            texts.append(QuestionWording::of(question, spoken()));
        row->setToolTip(What, texts.join(u'\n'));
        row->setData(What, Qt::AccessibleDescriptionRole, texts.join(u' '));
        pointTo(row, {Thing::Kind::Arena, arena.id});
    }
    if (questions->childCount() == 0)
        new QTreeWidgetItem(questions, {tr("Nothing is open.")});
}

} // namespace tvers
