// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupstate.h"

#include "core/storage/backup.h"
#include "core/storage/repositories.h"
#include "ui/shell/desk.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/languages.h"
#include "ui/wording/daywording.h"

#include <QFileDialog>
#include <QLocale>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString &lastBackup()
{
    static const QString name = u"backup.last"_s;
    return name;
}

} // namespace

QString BackupState::words(Desk &desk)
{
    const auto kept = SettingRepository(desk.store()).value(lastBackup());
    const auto at = kept ? QDateTime::fromString(*kept, Qt::ISODate) : QDateTime();
    return at.isValid() ? tr("Backed up %1").arg(DayWording(spoken()).moment(at.toLocalTime()))
                        : tr("No backup yet");
}

void BackupState::backUpByHand(Desk &desk, QWidget *parent)
{
    const QString target = QFileDialog::getSaveFileName(parent, tr("Back up to"),
                                                        backupName(desk.store().path(), desk.now()),
                                                        tr("Tvers files (*.tvers)"));
    if (target.isEmpty())
        return;
    auto done = backUp(desk.store(), target);
    if (done && desk.mayEdit())
        done = SettingRepository(desk.store())
                   .set(lastBackup(), desk.now().toUTC().toString(Qt::ISODate));
    if (!done)
        showError(parent, done.error());
}

} // namespace tvers
