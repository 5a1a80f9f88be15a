// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How files come into the window: opened, made new, made as examples.
#include "core/storage/examplefile.h"
#include "core/storage/examplepeople.h"
#include "core/storage/filepack.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newfiledialog.h"
#include "ui/shell/workpage.h"
#include "ui/wording/errorwording.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::unique_ptr<Store>> newStore(const NewFileWish &wish, const QDateTime &now)
{
    auto made = Store::create({wish.path, std::nullopt, KdfCost::calibrated(), now});
    if (!made)
        return made.error();
    auto store = std::move(made->store);
    if (const auto written = writePack(*store, wish.pack); !written) {
        store.reset();
        QFile::remove(wish.path); // it was made here, just now
        return written.error();
    }
    return store;
}

} // namespace

void MainWindow::newFile()
{
    NewFileDialog dialog(m_parts.surroundings.now().date(), documents(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto wish = dialog.wish())
        makeFile(*wish);
}

void MainWindow::makeFile(const NewFileWish &wish)
{
    auto store = newStore(wish, m_parts.surroundings.now().toUTC());
    if (!store)
        return showError(this, store.error());
    lay(*std::move(store));
    if (!m_work)
        return;
    m_desk->lookAt(wish.year);
    m_work->go(u"wheel"_s);
}

void MainWindow::tryExample()
{
    QStringList names;
    QStringList packs;
    for (const QString &pack : examplePacks()) {
        names.append(pack.left(1).toUpper() + pack.mid(1));
        packs.append(pack);
    }
    bool chosen = false;
    const QString name = QInputDialog::getItem(this, tr("Try with an example"), tr("&Municipality"),
                                               names, 0, false, &chosen);
    if (chosen)
        makeExampleAt(packs.value(names.indexOf(name)),
                      freePath(documents(), tr("Tvers example %1").arg(name)));
}

void MainWindow::makeExampleAt(const QString &pack, const QString &path)
{
    const QDateTime now = m_parts.surroundings.now();
    const auto year = SchoolYear::containing(now.date());
    if (!year)
        return showError(this, year.error());
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const NewFile file{path, NamedPassphrase{examplePassphrase(), examplePassphrase()},
                       KdfCost::least(), now.toUTC()};
    const auto made = makeExample({pack, *year, m_parts.surroundings.holidays, file, now.date()});
    QGuiApplication::restoreOverrideCursor();
    if (!made)
        return showError(this, made.error());
    openFile(path);
}

void MainWindow::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a Tvers file"), documents(),
                                     tr("Tvers files (*.tvers)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString &path)
{
    if (isPlan(path))
        return openPlan(path);
    if (m_desk && QFileInfo(m_desk->store().path()) == QFileInfo(path))
        return;
    auto store = storeAt(path);
    if (!store) {
        if (store.error().code == ErrorCode::FileMissing)
            m_parts.settings.forget(path);
        return showError(this, store.error());
    }
    if (*store)
        lay(*std::move(store));
}

Result<std::unique_ptr<Store>> MainWindow::storeAt(const QString &path)
{
    auto store = Store::open(path);
    if (store || store.error().code == ErrorCode::FileReadOnly ||
        store.error().code == ErrorCode::FileHasOtherNames)
        return store ? std::move(store) : Store::look(path);
    if (store.error().code == ErrorCode::FileHeldElsewhere)
        return askAboutHolder(path, store.error());
    return store;
}

/// A null store when the person thinks better of it.
Result<std::unique_ptr<Store>> MainWindow::askAboutHolder(const QString &path, const Error &held)
{
    const auto wording = ErrorWording::of(held);
    QMessageBox box(QMessageBox::Question, {}, wording.headline, QMessageBox::Cancel, this);
    box.setInformativeText(wording.advice);
    const QAbstractButton *look = box.addButton(tr("&Look at a copy"), QMessageBox::AcceptRole);
    const QAbstractButton *take =
        box.addButton(tr("&Take the file over"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == look)
        return Store::look(path);
    if (box.clickedButton() == take)
        return Store::open(path, FileHold::Takeover::Asked);
    return std::unique_ptr<Store>();
}

} // namespace tvers
