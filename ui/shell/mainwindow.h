// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The window: no file, a locked file, or a file at work.
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/machinesettings.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QThread;
class QStackedWidget;

namespace tvers {

class HiddenPage;
class IdleLock;
class LooksMenus;
class WorkPlace;
class StartPage;
class UnlockPage;
class WorkPage;
struct BundleMerge;
struct NewFileWish;
struct PlanBundle;

/// What the window is made of; rooms come from outside, in the order of the column.
struct WindowParts {
    Desk::Surroundings surroundings;
    MachineSettings &settings;
    std::function<QList<WorkPlace *>(Desk &desk)> makePlaces;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the file at \a path, or says why not and leaves what is open.
    void openFile(const QString &path);
    /// Takes the plan at \a path into the open file after asking, or begins a file with it.
    void openPlan(const QString &path);
    static bool isPlan(const QString &path);
    /// An example of \a pack at \a path, unlocked.
    void makeExampleAt(const QString &pack, const QString &path);
    WorkPage *work() const { return m_work; } ///< null while no file is at work

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void fillMenus();
    void retranslate();
    void followActions();

    void newFile();
    void chooseFile();
    void tryExample();
    void makeFile(const NewFileWish &wish);
    void choosePlan();
    void beginFrom(const PlanBundle &bundle, const QString &path);
    void takePlan(const BundleMerge &merge);
    void tellFindings(const BundleMerge &merge);
    void sendPlans();
    void beginYear();
    void sendBack(UnitId unit);
    void tellSent(const QString &what);
    Result<std::unique_ptr<Store>> storeAt(const QString &path);
    Result<std::unique_ptr<Store>> askAboutHolder(const QString &path, const Error &held);
    void lay(std::unique_ptr<Store> store);
    bool opensAsExample();
    void unlockWith(const std::shared_ptr<const Key> &key);
    void finishUnlocking(Result<Unlocked> opened);
    void suggestPassphrase();
    void showWork();
    void tellWaiting();
    void showDoor();
    void lockUp();
    void hideContent();
    void showContent();
    void leave();
    void about();

    WindowParts m_parts;
    ActionSet m_actions;
    QStackedWidget *m_pages;
    StartPage *m_start;
    UnlockPage *m_door;
    HiddenPage *m_hidden;
    WorkPage *m_work = nullptr;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<IdleLock> m_idle;  ///< watches the desk
    QPointer<QWidget> m_focused;       ///< before the content was hidden
    std::unique_ptr<QThread> m_trying; ///< a key, while it is tried
    QMenu *m_fileMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_helpMenu;
    LooksMenus *m_looks;
    QAction *m_toKeys; ///< where a passphrase is set
};

} // namespace tvers
