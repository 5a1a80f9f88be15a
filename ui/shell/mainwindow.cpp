// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/exchange/bundlefile.h"
#include "core/storage/examplefile.h"
#include "ui/shell/backupstate.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/drafts.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/freemnemonics.h"
#include "ui/shell/hiddenpage.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/looksmenus.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/onefocus.h"
#include "ui/shell/shownpage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QThread>

namespace tvers {

MainWindow::MainWindow(WindowParts parts, QWidget *parent) :
    QMainWindow(parent),
    m_parts(std::move(parts)),
    m_actions(this),
    m_pages(new QStackedWidget(this)),
    m_start(new StartPage(this)),
    m_door(new UnlockPage(this)),
    m_hidden(new HiddenPage(this)),
    m_fileMenu(menuBar()->addMenu(QString())),
    m_editMenu(menuBar()->addMenu(QString())),
    m_viewMenu(menuBar()->addMenu(QString())),
    m_helpMenu(menuBar()->addMenu(QString())),
    m_toKeys(new QAction(this))
{
    tellOnlyOfShownPages();
    tellOfOneFocus();
    new FreeMnemonics(this);
    setCentralWidget(m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_door);
    m_pages->addWidget(m_hidden);
    connect(m_start, &StartPage::newFileWanted, this, &MainWindow::newFile);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::exampleWanted, this, &MainWindow::tryExample);
    connect(m_start, &StartPage::planWanted, this, &MainWindow::choosePlan);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(m_door, &UnlockPage::keyGiven, this, &MainWindow::unlockWith);
    connect(m_door, &UnlockPage::lookWanted, this, &MainWindow::showWork);
    connect(m_door, &UnlockPage::leaveWanted, this, &MainWindow::leave);
    connect(m_hidden, &HiddenPage::clicked, this, &MainWindow::showContent);
    connectActions();
    fillMenus();
    m_start->showRecent(m_parts.settings.recentFiles());
    if (!restoreGeometry(m_parts.settings.windowGeometry()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() * 9 / 10));
    retranslate();
    followActions();
}

MainWindow::~MainWindow()
{
    if (m_trying)
        m_trying->wait();
    delete m_work; // looks at the desk
}

void MainWindow::connectActions()
{
    const auto does = [this](ActionId id, auto act) {
        connect(m_actions[id], &QAction::triggered, this, act);
    };
    does(ActionId::NewFile, &MainWindow::newFile);
    does(ActionId::OpenFile, &MainWindow::chooseFile);
    does(ActionId::TryExample, &MainWindow::tryExample);
    does(ActionId::OpenPlan, &MainWindow::choosePlan);
    does(ActionId::SendPlans, &MainWindow::sendPlans);
    does(ActionId::NewYear, &MainWindow::beginYear);
    does(ActionId::BackUp, [this] { BackupState::backUpByHand(*m_desk, this); });
    does(ActionId::Lock, &MainWindow::lockUp);
    does(ActionId::Quit, &QWidget::close);
    does(ActionId::Undo, [this] { m_desk->undoStack().undo(); });
    does(ActionId::Redo, [this] { m_desk->undoStack().redo(); });
    const auto turn = [this](QDate day) {
        if (const auto year = SchoolYear::containing(day))
            m_desk->lookAt(*year);
    };
    does(ActionId::EarlierYear, [this, turn] { turn(m_desk->schoolYear().first().addDays(-1)); });
    does(ActionId::LaterYear, [this, turn] { turn(m_desk->schoolYear().last().addDays(1)); });
    does(ActionId::ToDetails, [this] { m_work->toDetails(); });
    does(ActionId::About, &MainWindow::about);
    connect(m_toKeys, &QAction::triggered, this,
            [this] { m_work->goToWork(QStringLiteral("settings")); });
    auto *menus = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(menus, &QShortcut::activated, this,
            [this] { menuBar()->setActiveAction(m_fileMenu->menuAction()); });
}

void MainWindow::fillMenus()
{
    const auto add = [this](QMenu *menu, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(m_actions[id]);
    };
    add(m_fileMenu, {ActionId::NewFile, ActionId::OpenFile, ActionId::TryExample});
    m_fileMenu->addSeparator();
    add(m_fileMenu, {ActionId::OpenPlan, ActionId::SendPlans, ActionId::NewYear});
    m_fileMenu->addSeparator();
    add(m_fileMenu, {ActionId::BackUp, ActionId::Lock});
    m_fileMenu->addSeparator();
    add(m_fileMenu, {ActionId::Quit});
    add(m_editMenu, {ActionId::Undo, ActionId::Redo, ActionId::Find});
    add(m_viewMenu, {ActionId::EarlierYear, ActionId::LaterYear, ActionId::ToDetails});
    m_looks = new LooksMenus(m_parts.settings, m_viewMenu);
    add(m_helpMenu, {ActionId::About});
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setWindowGeometry(saveGeometry());
    if (QWidget *field = focusWidget())
        field->clearFocus(); // what is being typed is kept, as when the file is locked
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_looks->retranslate();
    m_toKeys->setText(tr("&Choose a new passphrase"));
    followActions();
}

void MainWindow::followActions()
{
    const bool works = m_work && m_pages->currentWidget() == m_work;
    for (const ActionId id : {ActionId::BackUp, ActionId::Find, ActionId::EarlierYear,
                              ActionId::LaterYear, ActionId::ToDetails})
        m_actions[id]->setEnabled(works);
    for (const ActionId id : {ActionId::SendPlans, ActionId::NewYear})
        m_actions[id]->setEnabled(works && m_desk->mayEdit());
    m_actions[ActionId::OpenPlan]->setEnabled(!m_desk || (works && m_desk->mayEdit()));
    const bool hides = m_work && m_pages->currentWidget() == m_hidden;
    m_actions[ActionId::Lock]->setEnabled((works || hides) && m_desk->store().isUnlocked() &&
                                          !m_desk->store().isOpenToAll());
    QAction *undo = m_actions[ActionId::Undo];
    QAction *redo = m_actions[ActionId::Redo];
    const QUndoStack *stack = works ? &m_desk->undoStack() : nullptr;
    undo->setEnabled(stack && stack->canUndo());
    redo->setEnabled(stack && stack->canRedo());
    if (undo->isEnabled())
        undo->setText(tr("&Undo: %1").arg(stack->undoText()));
    if (redo->isEnabled())
        redo->setText(tr("&Redo: %1").arg(stack->redoText()));
    // never empty: it is also what a screen reader calls the window
    setWindowTitle(m_desk ? QFileInfo(m_desk->store().path()).completeBaseName()
                          : QStringLiteral("Tvers"));
}

void MainWindow::lay(std::unique_ptr<Store> store)
{
    const QString path = store->path();
    auto desk = Desk::make(std::move(store), m_parts.surroundings);
    if (!desk)
        return showError(this, desk.error());
    delete m_work;
    m_work = nullptr;
    m_idle.reset();
    m_desk = *std::move(desk);
    if (const auto own = unitOfFile(m_desk->store()); own && *own)
        m_desk->lookAt(*own); // a unit's file is about the unit
    m_idle = std::make_unique<IdleLock>(*m_desk, m_parts.settings, this);
    connect(m_idle.get(), &IdleLock::lockDue, this, &MainWindow::lockUp);
    connect(m_idle.get(), &IdleLock::hideDue, this, &MainWindow::hideContent);
    m_parts.settings.remember(path);
    m_work = new WorkPage(*m_desk, m_actions, m_pages);
    for (WorkPlace *place : m_parts.makePlaces(*m_desk))
        m_work->add(place);
    m_pages->addWidget(m_work);
    const auto take = [this] { m_work->setRole(m_parts.settings.role()); };
    connect(&m_parts.settings, &MachineSettings::roleChanged, m_work, take);
    take();
    const auto follow = [this] { m_actions.retranslate(), followActions(); };
    connect(&m_desk->undoStack(), &QUndoStack::indexChanged, this, follow);
    connect(m_desk.get(), &Desk::lockChanged, this, follow);
    if (m_desk->store().isUnlocked() || m_desk->unlock(OpenKey{}) || opensAsExample())
        showWork();
    else
        showDoor();
}

/// The passphrase of an example is no secret, so nobody is asked for it.
bool MainWindow::opensAsExample()
{
    return m_desk->content().isExample && m_desk->unlock(PassphraseKey{{}, examplePassphrase()});
}

/// About a second, because the key is made costly; the window goes on living.
void MainWindow::unlockWith(const std::shared_ptr<const Key> &key)
{
    if (m_trying)
        return;
    const auto opened = std::make_shared<std::optional<Result<Unlocked>>>();
    m_trying.reset(
        QThread::create([opened, trial = m_desk->keyTrial(key)] { opened->emplace(trial()); }));
    m_door->setState(UnlockPage::State::Trying);
    connect(m_trying.get(), &QThread::finished, this,
            [this, opened, byCode = std::holds_alternative<RecoveryKey>(*key)] {
                finishUnlocking(std::move(**opened));
                if (byCode && m_pages->currentWidget() == m_work)
                    suggestPassphrase();
            });
    m_trying->start();
}

void MainWindow::finishUnlocking(Result<Unlocked> opened)
{
    m_trying.release()->deleteLater(); // it is still telling that it has finished
    m_door->setState(UnlockPage::State::Waiting);
    const auto done = m_desk->unlock(std::move(opened));
    if (done)
        showWork();
    else
        m_door->say(done.error());
}

/// Who needs the code has most likely forgotten the other.
void MainWindow::suggestPassphrase()
{
    m_work->notices().say(
        {.text = tr("Opened with the recovery code. Is the passphrase forgotten? Choose a new one, "
                    "so that the code can go back to where it is kept."),
         .action = m_toKeys});
}

void MainWindow::showWork()
{
    m_pages->setCurrentWidget(m_work);
    m_work->toPlace();
    m_actions.retranslate();
    followActions();
    tellWaiting();
}

/// What could not be saved when the file was locked, and where it is.
void MainWindow::tellWaiting()
{
    const QStringList dialogs = DialogDraft::waiting(*m_desk);
    const int texts = int(Drafts::of(*m_desk).all().size() - dialogs.size());
    QStringList words;
    for (const QString &title : dialogs)
        words.append(tr("“%1” was open when the file was locked. What you wrote in it is kept: "
                        "open it again.")
                         .arg(title));
    if (texts > 0)
        words.append(tr("%n text(s) could not be saved yet. They are kept, sealed, and stand "
                        "where you wrote them.",
                        nullptr, texts));
    if (!words.isEmpty())
        m_work->notices().say({.text = words.join(u' '), .tone = NoticeBar::Tone::Warned});
}

void MainWindow::showDoor()
{
    m_pages->setCurrentWidget(m_door);
    m_door->showFile(m_desk->store().path());
    if (m_desk->content().isExample)
        m_door->hint(tr("This is an example: its passphrase is «eksempel»."));
    m_actions.retranslate();
    followActions();
}

/// What is being typed is kept first: a field gives its text out when it is left, as it was
/// when the content was hidden.
void MainWindow::lockUp()
{
    m_work->holdErrors(true);
    if (QWidget *field = focusWidget())
        field->clearFocus();
    m_desk->lock();
    m_work->holdErrors(false);
    showDoor();
}

void MainWindow::hideContent()
{
    if (m_pages->currentWidget() != m_work)
        return;
    m_focused = focusWidget();
    m_work->holdErrors(true);
    if (m_focused)
        m_focused->clearFocus();
    m_pages->setCurrentWidget(m_hidden);
    m_work->holdErrors(false);
    m_hidden->setFocus();
    followActions();
}

/// As it was, with the focus where it was.
void MainWindow::showContent()
{
    if (m_pages->currentWidget() != m_hidden)
        return;
    m_pages->setCurrentWidget(m_work);
    if (m_focused)
        m_focused->setFocus();
    followActions();
}

void MainWindow::leave()
{
    m_pages->setCurrentWidget(m_start);
    delete m_work;
    m_work = nullptr;
    m_idle.reset();
    m_desk.reset();
    m_start->showRecent(m_parts.settings.recentFiles());
    followActions();
}

void MainWindow::about()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Tvers"),
                    tr("Tvers %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close,
                    this);
    box.setInformativeText(
        tr("The desk tool of those who hold interdisciplinary collaboration around children "
           "together. Free software under the GNU General Public License, version 3 or later. "
           "Made with Qt, libsodium and SQLite; its letters are Noto Sans."));
    box.exec();
}

} // namespace tvers
