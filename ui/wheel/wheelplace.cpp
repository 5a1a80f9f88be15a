// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheelplace.h"

#include "core/municipality/unityear.h"
#include "ui/shell/desk.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"
#include "ui/wheel/sizebutton.h"
#include "ui/wheel/wheeldetails.h"
#include "ui/wheel/wheelfilter.h"
#include "ui/wheel/wheellistmodel.h"
#include "ui/wheel/wheeloutput.h"
#include "ui/wheel/wheelpane.h"
#include "ui/wheel/wheelview.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

// In letters and lines of the list's, what they need for being read.
constexpr int leastWhat = 26;
constexpr int lettersOfFindings = 16;
constexpr int leastWheel = 56;
constexpr int leastLines = 12;
constexpr int linesInSight = 3; ///< of the list below the wheel, before one scrolls
constexpr int leastOfDetails = 7;
constexpr int linesOfDetails = 14; ///< what most entries say: their room is kept below the list

AnnualWheel wheelOf(const Desk &desk, WheelChoice choice)
{
    const auto unit = desk.unit();
    for (const Unit &one : desk.content().units) {
        if (unit == one.id)
            choice.daysOff = sectorsOf(one.kind);
    }
    return annualWheel(desk.year(), desk.calendar(), choice);
}

std::optional<qsizetype> entryIn(const AnnualWheel &wheel, const QString &id)
{
    const auto found = std::find_if(wheel.entries.begin(), wheel.entries.end(),
                                    [&id](const WheelEntry &entry) { return entry.id == id; });
    return found == wheel.entries.end() ? std::nullopt
                                        : std::optional(found - wheel.entries.begin());
}

/// All of it, where the place itself is scrolled; Qt's own goes to a table's cell.
void bringIntoSight(QWidget &side)
{
    for (QWidget *above = side.parentWidget(); above; above = above->parentWidget()) {
        auto *page = qobject_cast<ScrolledPage *>(above);
        const QPoint top = page ? side.mapTo(page->widget(), QPoint()) : QPoint();
        for (const int down : {side.height(), 0}) {
            if (page)
                page->ensureVisible(top.x(), top.y() + down, 0, 0);
        }
    }
}

} // namespace

WheelPlace::WheelPlace(Desk &desk, QWidget *parent) :
    WorkPlace(parent),
    m_desk(desk),
    m_filter(new WheelFilter),
    m_view(new WheelView),
    m_pane(new WheelPane(m_view)),
    m_model(new WheelListModel(this)),
    m_sorted(new QSortFilterProxyModel(this)),
    m_list(new QTableView),
    m_details(new WheelDetails),
    m_aside(scrolled(m_details, this)),
    m_right(new QSplitter(Qt::Vertical)),
    m_pages(new QStackedWidget),
    m_sides(new QSplitter),
    m_emptyText(new QLabel),
    m_emptyButton(new QPushButton),
    m_output(new WheelOutput([this]() -> const WheelContent & { return *m_content; }, this))
{
    build();
    connect(&m_desk, &Desk::yearChanged, this, &WheelPlace::follow);
    connect(m_filter, &WheelFilter::changed, this, &WheelPlace::rebuild);
    connect(m_view, &WheelView::entryChosen, this, [this] { choose(*m_view->chosen()); });
    connect(m_view, &WheelView::entryActivated, this, [this] { m_details->setFocus(); });
    connect(m_details, &WheelDetails::arenaAsked, this, [this](const QString &id) {
        emit asked({Thing::Kind::Arena, id});
    });
    new QShortcut(QKeySequence(Qt::Key_F7), this, this, &WheelPlace::toOtherSide,
                  Qt::WidgetWithChildrenShortcut);
    retranslate();
    follow();
}

QString WheelPlace::key() const { return u"wheel"_s; }
QString WheelPlace::title() const { return tr("Annual wheel"); }

QWidget *WheelPlace::details() { return m_hasDetails ? m_details : nullptr; }

void WheelPlace::build()
{
    buildList();
    buildPaper();
    m_right->addWidget(m_list);
    m_right->addWidget(m_aside);
    m_right->setStretchFactor(0, 3);
    m_right->setStretchFactor(1, 2);
    m_right->setSizes({300, 200}); // shares, as below
    m_sides->addWidget(m_pane);
    m_sides->addWidget(m_right);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 2);
    for (QSplitter *parts : {m_right, m_sides})
        parts->setChildrenCollapsible(false);
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_aside),
                          static_cast<QWidget *>(m_details)})
        part->installEventFilter(this);
    m_sides->setSizes({1200, 1000}); // shares, whatever the two would like
    connect(m_emptyButton, &QPushButton::clicked, this, &WheelPlace::leaveEmpty);
    m_pages->addWidget(emptyState(m_emptyText, m_emptyButton));
    m_pages->addWidget(m_sides);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::gap);
    column->setSpacing(Looks::gap);
    column->addWidget(m_filter);
    column->addWidget(m_pages, 1);
    setFirst(m_view);
}

void WheelPlace::buildList()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(WheelListModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_list->setModel(m_sorted);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(WheelListModel::Number, Qt::AscendingOrder);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setAlternatingRowColors(true);
    m_list->setShowGrid(false);
    m_list->setWordWrap(true); // what has no room beside the wheel takes another line
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(
        std::max(Looks::leastTarget, m_list->fontMetrics().height() + Looks::gap));
    m_list->verticalHeader()->setMinimumSectionSize(Looks::leastTarget);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(WheelListModel::What, QHeaderView::Stretch);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WheelPlace::rowChosen);
    connect(m_list, &QTableView::activated, this, &WheelPlace::rowActivated);
}

void WheelPlace::buildPaper()
{
    for (QWidget *button : m_output->buttons())
        m_filter->append(button);
    m_filter->append(new SizeButton(*m_pane, *this));
}

void WheelPlace::retranslate()
{
    m_list->setAccessibleName(tr("The wheel as a list"));
    m_output->retranslate();
    m_view->setToolTip({});
    m_view->setAccessibleDescription(
        tr("Arrow keys go from entry to entry, Page Up and Page Down by months. F7 goes to "
           "the list."));
    m_model->retranslate();
}

void WheelPlace::follow()
{
    m_filter->offer(m_desk.year(), m_desk.pack(), spoken());
    rebuild();
}

QString WheelPlace::unitName() const
{
    for (const Unit &unit : m_desk.content().units) {
        if (m_desk.unit() == unit.id)
            return unit.name;
    }
    return {};
}

WheelSubject WheelPlace::subject() const
{
    return {m_desk.pack(), unitName(), m_desk.today(), spoken(),
            m_desk.unit() ? QList<Unit>() : m_desk.content().units};
}

void WheelPlace::rebuild()
{
    m_content = wheelContent(wheelOf(m_desk, m_filter->choice()), subject());
    m_view->setContent(*m_content);
    m_pane->fit();
    m_model->setContent(*m_content);
    fitColumns();
    const bool empty = m_content->wheel.entries.isEmpty();
    m_output->setEnabled(!empty);
    m_pages->setCurrentIndex(empty ? 0 : 1);
    if (empty)
        showEmpty();
    if (m_view->chosen())
        choose(*m_view->chosen());
    else
        chooseNothing();
}

void WheelPlace::fitColumns()
{
    for (int column = WheelListModel::Number; column < WheelListModel::What; ++column) {
        m_list->setColumnHidden(column, false); // a hidden one has no width
        m_list->resizeColumnToContents(column);
        m_widths[size_t(column)] = m_list->columnWidth(column);
    }
    shareRoom();
    shareList();
}

/// What the list needs for every line to be read.
int WheelPlace::leastListWidth() const
{
    int wide = m_list->fontMetrics().averageCharWidth() * leastWhat +
               m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + Looks::gap;
    return std::accumulate(m_widths.begin(), m_widths.end(), wide);
}

/// Side by side where both have room, else the list below, and the place scrolls.
void WheelPlace::shareRoom()
{
    const QFontMetrics letters = m_list->fontMetrics();
    const int list = leastListWidth();
    const bool isNarrow =
        width() - 2 * Looks::margin < list + letters.averageCharWidth() * leastWheel;
    m_sides->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_right->setMinimumWidth(isNarrow ? 0 : list);
    const int room = (parentWidget() ? parentWidget() : this)->height() - m_filter->height() -
                     letters.lineSpacing() * linesInSight;
    const int whole = std::min(width(), std::max(room, m_view->readableSide()));
    m_pane->setMinimumHeight(isNarrow ? std::max(m_pane->minimumSizeHint().height(), whole) : 0);
    m_list->setMinimumHeight(isNarrow ? letters.lineSpacing() * leastLines : 0);
    fitDetails();
}

/// All of them where the place itself is scrolled: nobody scrolls in what is scrolled.
void WheelPlace::fitDetails()
{
    const bool isNarrow = m_sides->orientation() == Qt::Vertical;
    const int least = m_details->fontMetrics().lineSpacing() * leastOfDetails;
    const int whole = std::max(m_details->fontMetrics().lineSpacing() * linesOfDetails,
                               m_details->heightForWidth(m_aside->viewport()->width()));
    m_aside->setMinimumHeight(isNarrow ? whole : least);
}

/// What it is comes first: letter and week, which stand elsewhere too, go where there is no
/// room for them, and what to look out for has a column where there is; the details say
/// everything always.
void WheelPlace::shareList()
{
    const int letter = m_list->fontMetrics().averageCharWidth();
    const auto &words = m_content->words;
    const bool has = std::any_of(words.begin(), words.end(),
                                 [](const EntryWords &one) { return !one.findings.isEmpty(); });
    int missing = leastListWidth() - m_list->width();
    m_list->setColumnHidden(WheelListModel::Findings,
                            !has || missing > -letter * lettersOfFindings);
    m_list->setColumnWidth(WheelListModel::Findings, letter * lettersOfFindings);
    for (const int column : {WheelListModel::Letter, WheelListModel::Week}) {
        m_list->setColumnHidden(column, missing > 0);
        missing -= m_widths[size_t(column)];
    }
}

/// One sentence, and the button that leads on.
void WheelPlace::showEmpty()
{
    const int suggested = m_content->wheel.leftOut;
    if (suggested > 0) {
        m_emptyText->setText(tr("The rules say how often the arenas meet, but nobody has set the "
                                "days yet. From the rules, %n date(s) can be suggested.",
                                nullptr, suggested));
        m_emptyButton->setText(tr("Show the suggested dates"));
    } else if (m_filter->isNarrowed()) {
        m_emptyText->setText(tr("Nothing of what you have chosen to see is on the wheel."));
        m_emptyButton->setText(tr("Show everything"));
    } else {
        m_emptyText->setText(tr("The wheel shows the whole year: what meets when, and what is due. "
                                "No arena has dates yet."));
        m_emptyButton->setText(tr("Go to the arenas"));
    }
}

void WheelPlace::leaveEmpty()
{
    if (m_content->wheel.leftOut > 0)
        m_filter->showSuggestions();
    else if (m_filter->isNarrowed())
        m_filter->showEverything();
    else
        emit asked({Thing::Kind::Arena, m_desk.pack().arenas.value(0).id});
}

std::optional<qsizetype> WheelPlace::entryOf(const QString &id) const
{
    return entryIn(m_content->wheel, id);
}

bool WheelPlace::canShow(const Thing &thing) const
{
    if (thing.kind != Thing::Kind::Entry)
        return false;
    return entryOf(thing.id) ||
           entryIn(wheelOf(m_desk, {{}, {}, WheelChoice::Suggestions::Shown}), thing.id);
}

void WheelPlace::showThing(const Thing &thing)
{
    if (!entryOf(thing.id))
        m_filter->showEverything();
    if (!entryOf(thing.id))
        m_filter->showSuggestions();
    const auto entry = entryOf(thing.id);
    if (!entry)
        return;
    m_view->setFocus();
    m_view->pick(*entry);
}

void WheelPlace::choose(qsizetype entry)
{
    m_view->choose(entry);
    m_pane->showChosen();
    const QModelIndex row =
        m_sorted->mapFromSource(m_model->index(int(entry), WheelListModel::Number));
    if (m_list->currentIndex().row() != row.row())
        m_list->setCurrentIndex(row);
    // below the wheel only its first lines are in sight
    if (m_sides->orientation() == Qt::Vertical && !m_list->hasFocus())
        m_list->scrollTo(row, QAbstractItemView::PositionAtTop);
    m_details->showEntry(*m_content, entry, subject());
    m_hasDetails = true;
    turnDetailsTo(m_content->wheel.entries[entry].id);
}

void WheelPlace::chooseUndated(qsizetype undated)
{
    m_view->choose({});
    m_details->showUndated(*m_content, undated, subject());
    m_hasDetails = true;
    turnDetailsTo(m_content->wheel.undated[undated].id);
}

void WheelPlace::chooseNothing()
{
    m_list->clearSelection();
    m_details->showNothing();
    m_hasDetails = false;
    turnDetailsTo({});
}

void WheelPlace::rowChosen()
{
    const QModelIndex row = m_sorted->mapToSource(m_list->currentIndex());
    if (!row.isValid())
        return;
    const qsizetype entries = m_content->wheel.entries.size();
    if (row.row() >= entries)
        chooseUndated(row.row() - entries);
    else if (m_view->chosen() != row.row())
        choose(row.row());
}

void WheelPlace::rowActivated()
{
    rowChosen();
    m_details->setFocus();
}

void WheelPlace::toOtherSide()
{
    const bool onList = m_list->hasFocus();
    QWidget *other = onList ? static_cast<QWidget *>(m_view) : m_list;
    other->setFocus(Qt::ShortcutFocusReason);
    bringIntoSight(*other);
    if (!onList && !m_list->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_list->setCurrentIndex(m_sorted->index(0, WheelListModel::Number));
}

void WheelPlace::resizeEvent(QResizeEvent *event)
{
    WorkPlace::resizeEvent(event);
    if (m_content)
        shareRoom();
}

bool WheelPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_content)
        watched == m_list ? shareList() : fitDetails();
    if (event->type() == QEvent::LayoutRequest && watched == m_details)
        fitDetails(); // their lines have come
    return WorkPlace::eventFilter(watched, event);
}

void WheelPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    if (event->type() == QEvent::FontChange && m_content)
        fitColumns();
    WorkPlace::changeEvent(event);
}

} // namespace tvers
