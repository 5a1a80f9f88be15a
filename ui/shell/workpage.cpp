// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workpage.h"

#include "ui/shell/actions.h"
#include "ui/shell/backupstate.h"
#include "ui/shell/desk.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/placecolumn.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/taborder.h"
#include "ui/wording/daywording.h"
#include "ui/wording/differencewording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Under that, tables and pictures have no use: then the place scrolls as a whole.
constexpr int leastLines = 22;
/// Letters in the window's width, from which names stand beside the places' pictures.
constexpr int leastForWords = 93;
/// Letters that a place keeps beside its details: less, and its table loses columns.
constexpr int leastBeside = 50;

/// From which a page is not scrolled sideways.
int leastWidth(const QWidget &page)
{
    return std::max(page.minimumSizeHint().width(), page.minimumWidth());
}

} // namespace

WorkPage::WorkPage(Desk &desk, const ActionSet &actions, QWidget *parent) :
    QWidget(parent),
    m_desk(desk),
    m_header(new HeaderBar(desk, actions, this)),
    m_column(new PlaceColumn(this)),
    m_notices(new NoticeBar(this)),
    m_stack(new QStackedWidget(this)),
    m_splitter(new QSplitter(this)),
    m_details(scrolled(nullptr, this)),
    m_state(new QLabel(this)),
    m_backup(new QLabel(this)),
    m_workText(new QLabel(this)),
    m_progress(new QProgressBar(this)),
    m_cancel(new QPushButton(this)),
    m_newYear(actions[ActionId::NewYear])
{
    layOut();
    connect(m_column, &QListWidget::currentRowChanged, this, &WorkPage::showPlace);
    connect(m_column, &QListWidget::activated, this, &WorkPage::toPlace); // Enter
    connect(m_header->search(), &SearchField::chosen, this,
            qOverload<const Thing &>(&WorkPage::go));
    m_header->search()->setMore([this](const QString &typed, qsizetype most) {
        QList<SearchHit> hits;
        for (const WorkPlace *place : std::as_const(m_places))
            hits.append(place->find(typed, most - hits.size()));
        return hits;
    });
    connectDesk(actions);
    connectWork();
    retranslate();
    followState();
}

void WorkPage::layOut()
{
    m_details->setObjectName(QLatin1StringView("details"));
    m_details->hide();
    m_state->setWordWrap(true);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notices);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->installEventFilter(this);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    auto *places = new QVBoxLayout;
    places->setSpacing(0);
    places->addWidget(m_column, 1);
    places->addWidget(m_column->more());
    body->addLayout(places);
    body->addWidget(m_splitter, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Looks::margin, Looks::step, Looks::margin, Looks::step);
    foot->addWidget(m_state, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_workText), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_backup)})
        foot->addWidget(widget);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(body, 1);
    all->addLayout(foot);
}

void WorkPage::connectDesk(const ActionSet &actions)
{
    connect(&m_desk, &Desk::lockChanged, this, &WorkPage::followState);
    connect(&m_desk, &Desk::lockChanged, m_notices, &NoticeBar::dismiss);
    connect(m_notices, &NoticeBar::focusLeft, this, &WorkPage::toPlace);
    connect(&m_desk, &Desk::saved, this, [this](const QDateTime &at) {
        m_saved = at;
        m_isRefused = false;
        followState();
    });
    connect(&m_desk, &Desk::refused, this, [this](const Error &error) {
        m_isRefused = true; // before the box: it stands above the words
        followState();
        if (m_holdsErrors)
            QMetaObject::invokeMethod(
                this, [this, error] { showError(this, error); }, Qt::QueuedConnection);
        else
            showError(this, error);
    });
    QAction *undo = actions[ActionId::Undo];
    connect(&m_desk, &Desk::daysMoved, this,
            [this](const YearDifference &moved) { m_moved = moved; });
    // Only then is it known whether the days went there or back.
    connect(&m_desk.undoStack(), &QUndoStack::indexChanged, this, [this, undo](int steps) {
        if (const auto moved = std::exchange(m_moved, std::nullopt))
            tellMoved(*moved, steps < m_steps ? nullptr : undo);
        else
            m_notices->dismiss(); // it was about the step before
        m_steps = steps;
    });
}

void WorkPage::tellMoved(const YearDifference &moved, QAction *undo)
{
    const DatedYear &year = m_desk.year();
    const QString what = DifferenceWording::summary(moved, year, spoken());
    m_notices->say({undo ? what : tr("Undone: %1").arg(m_desk.undoStack().redoText()),
                    DifferenceWording::details(moved, year, spoken()), undo});
}

void WorkPage::connectWork()
{
    LongWork &work = m_desk.longWork();
    m_progress->setMaximumWidth(m_progress->sizeHint().width());
    m_cancel->setMinimumHeight(Looks::leastTarget);
    connect(&work, &LongWork::begun, this, &WorkPage::followWork);
    connect(&work, &LongWork::ended, this, &WorkPage::followWork);
    connect(&work, &LongWork::moved, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_cancel, &QPushButton::clicked, &work, &LongWork::cancel);
    followWork();
}

void WorkPage::followWork()
{
    const LongWork &work = m_desk.longWork();
    m_workText->setText(work.text());
    m_progress->setAccessibleName(work.text());
    m_progress->setRange(0, 0); // until it is known how much there is
    for (QWidget *widget : {static_cast<QWidget *>(m_workText), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_cancel)})
        widget->setVisible(work.isRunning());
}

void WorkPage::retranslate() { m_cancel->setText(tr("&Cancel")); }

void WorkPage::add(WorkPlace *place)
{
    m_places.append(place);
    auto *page = new ScrolledPage(m_stack);
    page->setWidget(place);
    if (!place->findChild<ScrolledPage *>(QString(), Qt::FindDirectChildrenOnly))
        page->setLeastHeight(fontMetrics().lineSpacing() * leastLines);
    m_stack->addWidget(page);
    connect(place, &WorkPlace::asked, this, qOverload<const Thing &>(&WorkPage::go));
    connect(place, &WorkPlace::detailsChanged, this, &WorkPage::followDetails);
    connect(place, &WorkPlace::detailsTurned, this, [place] {
        if (QWidget *details = place->details())
            toTop(*details);
    });
    connect(place, &WorkPlace::unsavedChanged, this, &WorkPage::followState);
    m_column->add(*place);
    m_column->retranslate(m_places);
    if (m_places.size() == 1)
        m_column->setCurrentRow(0);
}

WorkPlace *WorkPage::current() const { return m_places.value(m_stack->currentIndex()); }

void WorkPage::showPlace(int row)
{
    if (row < 0 || row >= m_places.size())
        return;
    m_stack->setCurrentIndex(row);
    m_notices->dismiss();
    followDetails();
}

/// Out of the one before it, whichever is looked at.
void WorkPage::beginYear(const QString &text)
{
    const auto year = SchoolYear::fromText(text);
    const auto before = year ? SchoolYear::startingIn(year->firstCalendarYear() - 1)
                             : SchoolYear::startingIn(m_desk.schoolYear().firstCalendarYear());
    if (before && m_desk.schoolYear() != *before)
        m_desk.lookAt(*before);
    m_newYear->trigger();
}

void WorkPage::go(const Thing &thing)
{
    if (thing.kind == Thing::Kind::NewYear)
        return beginYear(thing.id);
    for (int i = 0; i < m_places.size(); ++i) {
        if (!m_places[i]->canShow(thing))
            continue;
        m_column->setCurrentRow(i);
        m_places[i]->showThing(thing);
        return;
    }
}

void WorkPage::go(const QString &placeKey)
{
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_places[i]->key() == placeKey)
            m_column->setCurrentRow(i);
    }
}

void WorkPage::goToWork(const QString &placeKey)
{
    go(placeKey);
    if (const WorkPlace *place = current(); place && place->first())
        place->first()->setFocus(Qt::OtherFocusReason);
}

/// An adviser needs all; who leads a unit first what is done there.
void WorkPage::setRole(std::optional<MachineSettings::Role> role)
{
    static const QStringList ofLeaders{u"overview"_s, u"wheel"_s,    u"meetings"_s,
                                       u"cases"_s,    u"children"_s, u"reports"_s,
                                       u"calendar"_s, u"measures"_s, u"toolbox"_s};
    m_column->setAtHand(role == MachineSettings::Role::Leader ? ofLeaders : QStringList());
}

void WorkPage::toDetails()
{
    const QWidget *focused = focusWidget();
    WorkPlace *place = current();
    QWidget *details = place ? place->details() : nullptr;
    const bool inDetails = details && focused && details->isAncestorOf(focused);
    if (inDetails || !details || !details->isVisible())
        return toPlace();
    if (QWidget *first = firstStop(*details))
        first->setFocus(Qt::ShortcutFocusReason);
}

void WorkPage::toPlace()
{
    WorkPlace *place = current();
    QWidget *target = place ? place->first() : nullptr;
    if (place && !target)
        target = firstStop(*place);
    (target ? target : m_column)->setFocus(Qt::ShortcutFocusReason);
}

void WorkPage::followDetails()
{
    WorkPlace *place = current();
    QWidget *wanted = place ? place->details() : nullptr;
    if (wanted && place->isAncestorOf(wanted))
        wanted = nullptr; // it has its room there
    if (wanted == m_details->widget()) {
        m_details->setVisible(wanted);
        return;
    }
    if (QWidget *before = m_details->takeWidget())
        before->setParent(nullptr); // its place owns it, through a guarded pointer
    if (wanted) {
        m_details->setWidget(wanted);
        wanted->show();
    }
    m_details->setVisible(wanted);
    if (wanted)
        giveRoom(*wanted);
}

/// What the place needs beside its details.
int WorkPage::leastBesideDetails() const
{
    const WorkPlace *place = current();
    const int bar = m_details->verticalScrollBar()->sizeHint().width();
    return std::max(place ? leastWidth(*place) + bar : 0,
                    fontMetrics().averageCharWidth() * leastBeside);
}

/// Under it where one of them would have to be scrolled sideways.
Qt::Orientation WorkPage::sides(const QWidget &details) const
{
    const int needed = leastWidth(details) + m_details->verticalScrollBar()->sizeHint().width();
    const int all = m_splitter->width() - m_splitter->handleWidth();
    return all < leastBesideDetails() + needed ? Qt::Vertical : Qt::Horizontal;
}

/// Half of the height under the place. Beside it what it wants, within a quarter and two fifths
/// of the width, or half of a narrow one: the place is the main thing. Neither gets less than
/// it needs so as not to be scrolled sideways.
void WorkPage::giveRoom(const QWidget &details)
{
    m_splitter->setOrientation(sides(details));
    const bool isUnder = m_splitter->orientation() == Qt::Vertical;
    m_splitter->setStretchFactor(1, isUnder ? 1 : 0);
    if (isUnder) {
        const int half = m_splitter->height() / 2;
        m_splitter->setSizes({m_splitter->height() - half, half});
        return;
    }
    const int all = m_splitter->width() - m_splitter->handleWidth();
    const bool isNarrow = all < fontMetrics().averageCharWidth() * leastForWords;
    const int needed = leastWidth(details) + m_details->verticalScrollBar()->sizeHint().width();
    const int most = isNarrow ? all / 2 : all * 2 / 5;
    const int wanted = qBound(all / 4, details.sizeHint().width() + 2 * Looks::margin, most);
    const int wide = qBound(needed, wanted, all - leastBesideDetails());
    m_splitter->setSizes({all - wide, wide});
}

/// In a narrow window, or with large letters, the room is the place's.
void WorkPage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * leastForWords;
    m_column->setShape(isNarrow ? PlaceColumn::Shape::WordsBelow : PlaceColumn::Shape::WordsBeside);
    QWidget::resizeEvent(event);
}

/// The window became narrower or wider while details are shown. What somebody has dragged
/// stays as long as the details do not change sides.
bool WorkPage::eventFilter(QObject *watched, QEvent *event)
{
    const QWidget *details = m_details->widget();
    if (watched == m_splitter && event->type() == QEvent::Resize && details &&
        !m_details->isHidden() && sides(*details) != m_splitter->orientation())
        giveRoom(*details);
    return QWidget::eventFilter(watched, event);
}

void WorkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_column->retranslate(m_places);
        retranslate();
        followState();
    }
    QWidget::changeEvent(event);
}

QString WorkPage::stateWords() const
{
    const QLocale locale;
    const Store &store = m_desk.store();
    if (store.access() == Store::Access::Looking) {
        const QString when = DayWording(spoken()).moment(store.stateOf().toLocalTime());
        return m_desk.store().isUnlocked()
                   ? tr("A copy of the file as it was %1. Nothing can be changed in it.").arg(when)
                   : tr("A copy of the file as it was %1, without a key: nobody vouches for it.")
                         .arg(when);
    }
    if (!store.isUnlocked())
        return tr("Locked. What is plain can be seen, nobody vouches for it, nothing changes.");
    if (m_isRefused)
        return tr("The last change was not saved");
    for (const WorkPlace *place : m_places) {
        if (place->hasUnsaved())
            return tr("Not saved yet: a change in “%1”").arg(place->title());
    }
    if (m_saved.isValid())
        return tr("Saved %1").arg(locale.toString(m_saved.time(), QLocale::ShortFormat));
    return tr("Everything is saved");
}

void WorkPage::followState()
{
    QString words = stateWords();
    if (m_desk.content().isExample)
        words = tr("Example, nothing in it is real. %1").arg(words);
    else if (m_desk.store().isOpenToAll())
        words = tr("%1. No passphrase yet: anyone who has the file can open it.").arg(words);
    m_state->setText(words);
    m_backup->setText(BackupState::words(m_desk));
}

} // namespace tvers
