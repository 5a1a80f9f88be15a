// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How plans that units and Oppvekst send each other come into the window, and out.
#include "core/exchange/bundlefile.h"
#include "core/exchange/bundlejson.h"
#include "core/exchange/workbookfile.h"
#include "core/storage/contentfile.h"
#include "core/storage/filepack.h"
#include "ui/shell/bundledialog.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newyeardialog.h"
#include "ui/shell/workpage.h"
#include "ui/wording/bundlewording.h"
#include "ui/wording/errorwording.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString planFilter() { return MainWindow::tr("Plans (*.tversplan)"); }

/// \a changes in one unit of work, after which the rules can still be read.
Result<> carriedOut(Store &store, const QList<Change> &changes)
{
    return store.inTransaction([&]() -> Result<> {
        if (auto done = carryOut(store, changes); !done)
            return done;
        const auto pack = packOf(store);
        return pack ? Result<>(Done{}) : pack.error();
    });
}

/// With the names of arenas instead of their ids, as far as \a pack has them.
BundleMerge named(BundleMerge merge, const MunicipalityPack &pack)
{
    for (BundleChange &change : merge.changes) {
        for (const Arena &arena : pack.arenas) {
            if (arena.id == change.name)
                change.name = arena.versions.last().name.in(norwegian(spoken()));
        }
    }
    return merge;
}

/// Whether a new file from the bundle would help.
bool isForAnotherFile(const Error &error)
{
    return error.code == ErrorCode::BundleOtherMunicipality ||
           error.code == ErrorCode::BundleOtherUnit;
}

} // namespace

bool MainWindow::isPlan(const QString &path)
{
    return path.endsWith(".tversplan"_L1, Qt::CaseInsensitive);
}

void MainWindow::choosePlan()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a plan"), documents(), planFilter());
    if (!path.isEmpty())
        openPlan(path);
}

void MainWindow::openPlan(const QString &path)
{
    const auto bundle = readBundleFile(path);
    if (!bundle)
        return showError(this, bundle.error());
    if (!m_desk)
        return beginFrom(*bundle, path);
    const QDateTime now = m_parts.surroundings.now().toUTC();
    const auto merge = lookAtBundle(m_desk->store(), *bundle, now, path);
    if (merge)
        return takePlan(*merge);
    const bool begins = bundle->head.way == BundleHead::Way::ToUnit;
    if (!begins || !isForAnotherFile(merge.error()))
        return showError(this, merge.error());
    const auto wording = ErrorWording::of(merge.error());
    QMessageBox box(QMessageBox::Question, {}, wording.headline, QMessageBox::Cancel, this);
    box.setInformativeText(wording.advice);
    const QAbstractButton *begin =
        box.addButton(tr("&Begin a new file from it"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == begin)
        beginFrom(*bundle, path);
}

/// A unit's file out of the first plan it was sent.
void MainWindow::beginFrom(const PlanBundle &bundle, const QString &path)
{
    const QString name = bundle.content.units.first().name;
    QString target =
        QFileDialog::getSaveFileName(this, tr("Begin a file for %1").arg(name),
                                     inDocuments(name, u".tvers"_s), tr("Tvers files (*.tvers)"));
    if (target.isEmpty())
        return;
    if (!target.endsWith(".tvers"_L1, Qt::CaseInsensitive))
        target += u".tvers"_s;
    auto made = newFileFrom(
        bundle, {target, std::nullopt, KdfCost::calibrated(), m_parts.surroundings.now().toUTC()},
        path);
    if (!made)
        return showError(this, made.error());
    lay(std::move(made->store));
    if (!m_work)
        return;
    m_desk->lookAt(bundle.head.year);
    if (!m_parts.settings.role()) // who is sent a unit's plan leads the unit
        m_parts.settings.setRole(MachineSettings::Role::Leader);
    m_work->go(u"wheel"_s);
}

void MainWindow::takePlan(const BundleMerge &merge)
{
    BundleDialog dialog(named(merge, m_desk->pack()), spoken(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Store &store = m_desk->store();
    const auto changes = changesOf(merge, m_desk->content(), dialog.taken());
    if (!changes)
        return showError(this, changes.error());
    m_desk->carryOut({tr("Take in a plan"),
                      [&store, all = *changes] { return carriedOut(store, all); },
                      [&store, all = *changes] { return carriedOut(store, reversed(all)); }});
    if (merge.head.way == BundleHead::Way::FromUnit)
        tellFindings(merge);
}

/// Persons booked twice now, and days that could be one.
void MainWindow::tellFindings(const BundleMerge &merge)
{
    const auto found =
        findingsFor(m_desk->store(), merge.head.unit, m_desk->today(), m_desk->holidays());
    if (!found)
        return;
    const BundleWording words(spoken());
    QStringList lines;
    for (const MeetingConflict &conflict : found->twice) {
        for (const Professional &person : m_desk->content().people) {
            if (conflict.person == person.id)
                lines.append(words.bookedTwice(person.name, *found, conflict));
        }
    }
    for (const MeetingConflict &conflict : found->daysOff) {
        if (merge.brings(found->meetings[conflict.meeting].stored))
            lines.append(words.dayOff(*found, conflict));
    }
    for (const ScatteredWeek &week : found->uncoordinated) {
        for (const Unit &unit : m_desk->content().units) {
            if (unit.id == week.unit)
                lines.append(words.of(week, unit.name));
        }
    }
    if (lines.isEmpty())
        return;
    lines.removeDuplicates();
    QMessageBox box(QMessageBox::Information, {},
                    tr("The plan is in. There is something to look at:"), QMessageBox::Close, this);
    box.setInformativeText(lines.join(u'\n'));
    box.exec();
}

void MainWindow::sendPlans()
{
    Store &store = m_desk->store();
    const QDateTime now = m_parts.surroundings.now().toUTC();
    const auto unit = unitOfFile(store);
    if (!unit)
        return showError(this, unit.error());
    if (*unit)
        return sendBack(**unit);
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("A folder for the units' plans"), documents());
    if (folder.isEmpty())
        return;
    const auto names = writeAllBundles(store, m_desk->schoolYear(), now, folder);
    if (!names)
        return showError(this, names.error());
    tellSent(tr("%n plan(s) lie in %1. Send each of them to its unit.", nullptr, int(names->size()))
                 .arg(QDir::toNativeSeparators(folder)));
}

void MainWindow::sendBack(UnitId unit)
{
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save your plan for Oppvekst"),
                                     inDocuments(windowTitle(), u".tversplan"_s), planFilter());
    if (path.isEmpty())
        return;
    if (!isPlan(path))
        path += u".tversplan"_s;
    const QDateTime now = m_parts.surroundings.now().toUTC();
    const auto done = writeBundle(m_desk->store(), {unit, m_desk->schoolYear(), now}, path);
    if (!done)
        return showError(this, done.error());
    tellSent(tr("Your plan lies in %1. Send it to the adviser in Oppvekst.")
                 .arg(QDir::toNativeSeparators(path)));
}

/// The next school year out of the one looked at.
void MainWindow::beginYear()
{
    Store &store = m_desk->store();
    const FilePlan file{m_desk->content(), m_desk->pack(), m_desk->holidays()};
    const auto year = newYearAfter(m_desk->schoolYear(), file);
    if (!year)
        return showError(this, year.error());
    NewYearDialog dialog(*year, file, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QList<Change> changes = changesOf(*year);
    if (dialog.wantsDraft()) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto draft = firstDraftOf(*year, file);
        QGuiApplication::restoreOverrideCursor();
        if (!draft)
            return showError(this, draft.error());
        changes = (*draft)->changes; // nobody cancels here
    }
    m_desk->carryOut({tr("Begin %1").arg(year->year.text()),
                      [&store, changes] { return carryOut(store, changes); },
                      [&store, changes] { return carryOut(store, reversed(changes)); }});
    m_desk->lookAt(year->year);
    m_work->goToWork(u"overview"_s); // where its list stands: plans, who has left, what is asked
}

void MainWindow::tellSent(const QString &what)
{
    QMessageBox box(QMessageBox::Information, {}, what, QMessageBox::Close, this);
    box.setInformativeText(tr("Nothing about children is in it."));
    box.exec();
}

} // namespace tvers
