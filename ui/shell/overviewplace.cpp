// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overviewplace.h"

#include "core/municipality/yearlyduty.h"
#include "core/reports/reportround.h"
#include "core/storage/reportrepository.h"
#include "core/storage/repositories.h"
#include "core/wheel/annualwheel.h"
#include "ui/shell/daydialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/noteedits.h"
#include "ui/shell/overviewconsents.h"
#include "ui/shell/overviewyear.h"
#include "ui/wording/arenawording.h"
#include "ui/wording/daywording.h"
#include "ui/wording/questionwording.h"

#include <QEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostOfEach = 8;
constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int dutyRole = Qt::UserRole + 2;   // the setting it is noted in
constexpr int answerRole = Qt::UserRole + 3; // likewise

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

/// As high as its words are in the column's width: a tree's own rows are one line.
class WrappedCells : public QStyledItemDelegate
{
public:
    explicit WrappedCells(QTreeWidget *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem wide = option;
        int depth = 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        const int indent = index.column() == What ? depth * m_list->indentation() : 0;
        const bool spans = m_list->isFirstColumnSpanned(index.row(), index.parent());
        const int width =
            spans ? m_list->viewport()->width() : m_list->header()->sectionSize(index.column());
        const int highest = 10000; // a rectangle without a height is none to the style
        wide.rect = QRect(0, 0, qMax(1, width - indent), highest);
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                QStyledItemDelegate::sizeHint(wide, index).height()};
    }

private:
    QTreeWidget *m_list;
};

/// Arrow keys pass over the headings; no column takes more than its share.
class SectionList : public QTreeWidget
{
public:
    explicit SectionList(QWidget *parent) : QTreeWidget(parent)
    {
        setItemDelegate(new WrappedCells(this));
        connect(header(), &QHeaderView::sectionResized, this,
                [this] { scheduleDelayedItemsLayout(); });
    }

    void shareRoom()
    {
        const int all = viewport()->width();
        header()->resizeSection(When, qMin(sizeHintForColumn(When), all * 2 / 5));
        header()->resizeSection(
            Left, qMax(header()->sectionSizeHint(Left), qMin(sizeHintForColumn(Left), all / 5)));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeWidget::resizeEvent(event);
        shareRoom();
    }

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const QModelIndex to = QTreeWidget::moveCursor(action, modifiers);
        if (!to.isValid() || to.parent().isValid())
            return to;
        const bool up = action == MoveUp || action == MovePrevious || action == MovePageUp;
        const QModelIndex beside = up ? indexAbove(to) : indexBelow(to);
        if (beside.isValid())
            return beside;
        scrollTo(to); // the first heading, over the first row
        return currentIndex();
    }
};

} // namespace

OverviewPlace::OverviewPlace(Desk &desk, QWidget *parent) :
    WorkPlace(parent), m_desk(desk), m_heading(new QLabel(this)), m_list(new SectionList(this))
{
    m_heading->setFont(headingFont(font(), 1.5));
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
    setFirst(m_list);
    connect(&desk, &Desk::yearChanged, this, &OverviewPlace::follow);
    connect(&desk, &Desk::lockChanged, this, &OverviewPlace::follow);
    connect(&desk.store().changes(), &Changes::committed, this,
            [this](const QList<Change> &changes) {
                if (std::any_of(changes.begin(), changes.end(), [](const Change &change) {
                        return change.is<Consent>() || change.is<HeldMeeting>();
                    }))
                    follow();
            });
    // queued: the row that was ticked is still being told so
    connect(&desk.undoStack(), &QUndoStack::indexChanged, this, &OverviewPlace::follow,
            Qt::QueuedConnection);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *row) { tick(*row); });
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *row) { activate(*row); });
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
    m_heading->setText(heading());
    m_list->setAccessibleName(tr("What comes"));
    m_list->setHeaderLabels({tr("What"), tr("When"), tr("Time left")});
    const QSignalBlocker silence(m_list);
    const auto before = chosen();
    m_list->clear();
    addYearChange();
    addEntries();
    addConsents();
    addFromSources();
    addReport();
    addDuties();
    addQuestions();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setExpanded(true);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    static_cast<SectionList *>(m_list)->shareRoom();
    choose(before);
}

/// Whose year it is: the unit's, where one is shown.
QString OverviewPlace::heading() const
{
    QStringList words;
    for (const Unit &unit : m_desk.content().units) {
        if (m_desk.unit() == unit.id)
            words.append(unit.name);
    }
    words << m_desk.pack().name << m_desk.schoolYear().text();
    return words.join(u", "_s);
}

/// Heading and row under it; -1 where it is the heading itself.
QPair<int, int> OverviewPlace::chosen() const
{
    QTreeWidgetItem *row = m_list->currentItem();
    while (row && row->parent() && row->parent()->parent())
        row = row->parent();
    if (!row)
        return {0, -1};
    if (!row->parent())
        return {m_list->indexOfTopLevelItem(row), -1};
    return {m_list->indexOfTopLevelItem(row->parent()), row->parent()->indexOfChild(row)};
}

void OverviewPlace::choose(QPair<int, int> row)
{
    QTreeWidgetItem *head = m_list->topLevelItem(row.first);
    if (!head || head->childCount() == 0)
        return;
    m_list->setCurrentItem(head->child(qBound(0, row.second, head->childCount() - 1)));
}

QTreeWidgetItem *OverviewPlace::section(const QString &heading, const QString &whenEmpty)
{
    auto *head = new QTreeWidgetItem(m_list, {heading});
    head->setFont(What, headingFont(font()));
    head->setFlags(Qt::ItemIsEnabled); // it says what stands under it, and is nothing itself
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

/// Where the new year's work begins; and, when a year ends, the way into the next.
void OverviewPlace::addYearChange()
{
    const auto change = yearChangeLines(m_desk);
    if (!change)
        return;
    auto *head = section(tr("The new school year %1").arg(change->year.text()), {});
    for (const YearLine &line : change->lines) {
        auto *row = new QTreeWidgetItem(head, {line.text});
        if (line.thing)
            pointTo(row, *line.thing);
    }
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

/// What runs out, or has done so: each leads to the child.
void OverviewPlace::addConsents()
{
    const auto lines = consentLines(m_desk.store(), m_desk.today());
    if (lines.isEmpty())
        return;
    auto *head = section(tr("Consents that run out"), {});
    const DayWording days(spoken());
    for (const ConsentLine &line : lines) {
        const QDate last = line.reminder.lastDay;
        auto *row = new QTreeWidgetItem(head, {line.who, days.dayWithWeek(last)});
        row->setText(Left, last < m_desk.today() ? tr("ran out") : leftUntil(last, m_desk.today()));
        pointTo(row, {Thing::Kind::Child, line.reminder.child.text()});
    }
}

void OverviewPlace::addSource(OverviewSource source)
{
    m_sources.append(std::move(source));
    follow();
}

void OverviewPlace::addFromSources()
{
    const DayWording days(spoken());
    for (const OverviewSource &source : std::as_const(m_sources)) {
        for (const OverviewSection &one : source()) {
            QTreeWidgetItem *head = one.lines.isEmpty() ? nullptr : section(one.heading, {});
            for (const OverviewLine &line : one.lines) {
                auto *row = new QTreeWidgetItem(
                    head, {line.what, line.day ? days.dayWithWeek(*line.day) : tr("No day set")});
                if (line.day)
                    row->setText(Left, *line.day < m_desk.today()
                                           ? tr("overdue")
                                           : leftUntil(*line.day, m_desk.today()));
                pointTo(row, line.thing);
            }
        }
    }
}

QString OverviewPlace::kept(const QString &setting) const
{
    const auto value = SettingRepository(m_desk.store()).value(setting);
    return value ? *value : QString();
}

void OverviewPlace::keep(const QString &text, const QString &setting, const QString &value)
{
    if (value != kept(setting))
        m_desk.carryOut(note(m_desk.store(), text, {setting, kept(setting), value}));
}

/// How the half-year in hand is reported, and by when it must be; when it is, the one under way.
void OverviewPlace::addReport()
{
    if (!m_desk.pack().report || m_desk.content().units.isEmpty())
        return;
    const DeliveryDays days = m_desk.pack().report->deliveryDays;
    HalfYear half = inHand(m_desk.today(), days);
    if (reportState(half).isDone)
        half = HalfYear::containing(m_desk.today(), days);
    const QDate due = half.deliveryDay(days);
    auto *row = new QTreeWidgetItem(
        section(tr("Half-yearly report"), {}),
        {tr("%1: %2").arg(half.text(), reportState(half).words),
         DayWording(spoken()).dayWithWeek(due),
         due < m_desk.today() ? tr("overdue") : leftUntil(due, m_desk.today())});
    pointTo(row, {Thing::Kind::Report, half.text()});
}

OverviewPlace::ReportState OverviewPlace::reportState(HalfYear half) const
{
    const ReportRepository reports(m_desk.store());
    const auto &units = m_desk.content().units;
    const auto unit =
        !m_desk.unit() && units.size() == 1 ? std::optional(units.first().id) : m_desk.unit();
    if (!unit) {
        const auto received = reports.received();
        const auto all = deliveries(units, received ? *received : QList<ReceivedReport>(), half,
                                    m_desk.pack().report->deliveryDays);
        const auto came = std::count_if(all.begin(), all.end(),
                                        [](const Delivery &one) { return one.newest.has_value(); });
        return {tr("%1 of %2 units have delivered").arg(came).arg(all.size()), came == all.size()};
    }
    const auto all = reports.all();
    const UnitReport *report = all ? newestReport(*all, *unit, half) : nullptr;
    if (!report)
        return {tr("not begun")};
    switch (report->state) {
    case UnitReport::State::Draft: return {tr("draft")};
    case UnitReport::State::Finished: return {tr("finished, not sent")};
    case UnitReport::State::Sent: return {tr("sent"), true};
    }
    Q_UNREACHABLE();
}

/// What is seen to once a year, each with a box to tick and the day it was done.
void OverviewPlace::addDuties()
{
    const auto duties = yearlyDuties(m_desk.year());
    if (duties.isEmpty())
        return;
    auto *head = section(tr("To be done once this school year"), {});
    for (const YearlyDuty &one : duties) {
        const QString setting = doneSetting(one, m_desk.schoolYear(), m_desk.unit());
        const QDate done = QDate::fromString(kept(setting), Qt::ISODate);
        const QString what = tr("%1 (%2)").arg(ArenaWording::duty(one.duty, spoken()),
                                               one.arenaName.in(norwegian(spoken())));
        auto *row = new QTreeWidgetItem(
            head, {what, done.isValid() ? DayWording(spoken()).shortDayWithYear(done)
                                        : tr("Not done yet")});
        row->setData(What, dutyRole, setting);
        row->setCheckState(What, done.isValid() ? Qt::Checked : Qt::Unchecked);
        row->setFlags(m_desk.mayEdit() ? row->flags() | Qt::ItemIsUserCheckable
                                       : row->flags() & ~Qt::ItemIsUserCheckable);
    }
}

void OverviewPlace::tick(const QTreeWidgetItem &row)
{
    const QString setting = row.data(What, dutyRole).toString();
    if (setting.isEmpty())
        return;
    const bool isDone = row.checkState(What) == Qt::Checked;
    if (isDone != kept(setting).isEmpty())
        return; // its day stands already
    keep(isDone ? tr("Tick off a duty") : tr("Take back a tick"), setting,
         isDone ? m_desk.today().toString(Qt::ISODate) : QString());
}

void OverviewPlace::activate(const QTreeWidgetItem &row)
{
    const QString id = row.data(What, idRole).toString();
    if (!row.data(What, dutyRole).toString().isEmpty())
        askForDay(row);
    else if (!row.data(What, answerRole).toString().isEmpty())
        askForAnswer(row);
    else if (!id.isEmpty())
        emit asked({Thing::Kind(row.data(What, kindRole).toInt()), id});
}

void OverviewPlace::askForDay(const QTreeWidgetItem &row)
{
    const QString setting = row.data(What, dutyRole).toString();
    const QDate done = QDate::fromString(kept(setting), Qt::ISODate);
    if (!m_desk.mayEdit())
        return;
    DayDialog dialog({tr("Done"), row.text(What), tr("On which day was it done?"), tr("Done")},
                     done.isValid() ? done : m_desk.today(), this);
    if (dialog.exec() == QDialog::Accepted)
        keep(tr("Tick off a duty"), setting, dialog.day().toString(Qt::ISODate));
}

void OverviewPlace::askForAnswer(const QTreeWidgetItem &row)
{
    const QString setting = row.data(What, answerRole).toString();
    if (!m_desk.mayEdit())
        return;
    bool isGiven = false;
    const QString text =
        QInputDialog::getText(this, tr("Answer"), row.data(What, idRole).toString(),
                              QLineEdit::Normal, kept(setting), &isGiven);
    if (isGiven)
        keep(tr("Answer a question"), setting, text.simplified());
}

void OverviewPlace::addQuestions()
{
    auto *questions = section(tr("Questions the municipality must answer"), {});
    for (const OpenQuestion &question : m_desk.year().questions) {
        const QString text = QuestionWording::of(question, spoken());
        auto *row = new QTreeWidgetItem(questions, {text});
        if (question.kind != OpenQuestion::Kind::Asked) {
            pointTo(row, {Thing::Kind::Question, questionId({}, question)});
            continue;
        }
        const QString setting = answerSetting(question);
        row->setText(When, kept(setting));
        row->setData(What, answerRole, setting);
        row->setData(What, idRole, text);
    }
    addArenaQuestions(questions);
    if (questions->childCount() == 0)
        new QTreeWidgetItem(questions, {tr("Nothing is open.")});
}

/// An arena with its questions under it, each leading to its field.
void OverviewPlace::addArenaQuestions(QTreeWidgetItem *questions)
{
    for (const DatedArena &arena : m_desk.year().arenas) {
        if (arena.questions.isEmpty())
            continue;
        const int count = int(arena.questions.size());
        auto *row = new QTreeWidgetItem(questions, {arena.version.name.in(norwegian(spoken())),
                                                    tr("%n question(s)", nullptr, count)});
        pointTo(row, {Thing::Kind::Arena, arena.id});
        for (const OpenQuestion &question : arena.questions)
            pointTo(new QTreeWidgetItem(row, {QuestionWording::of(question, spoken())}),
                    {Thing::Kind::Question, questionId(arena.id, question)});
    }
}

} // namespace tvers
