// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/protectfile.h"

#include "core/storage/keys.h"
#include "ui/shell/askbox.h"
#include "ui/shell/desk.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/passphrasedialog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tvers {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ProtectFile)
};

} // namespace

RecoveryCodeDialog::About aboutFile(const Desk &desk)
{
    const Store &store = desk.store();
    return {QFileInfo(store.path()).completeBaseName(), store.fingerprint()};
}

bool protectFile(Desk &desk, const QString &heading, QWidget *parent)
{
    PassphraseDialog dialog(heading, {}, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const auto code =
        Keys(desk.store()).protect(dialog.passphrase(), KdfCost::calibrated(), desk.now());
    desk.tellKeys();
    if (!code) {
        showError(parent, code.error());
        return false;
    }
    desk.undoStack().clear(); // what was sealed under the old key
    RecoveryCodeDialog(*code, aboutFile(desk), parent).exec();
    return true;
}

bool readyForChildren(Desk &desk, QWidget *parent)
{
    if (!desk.store().isOpenToAll())
        return desk.mayEdit();
    const Question why{
        .text = Words::tr("What is about a child can only be read with a passphrase."),
        .detail = Words::tr(
            "Until now anyone who has this file can open it. Choose a passphrase, and put "
            "the recovery code on paper. It takes a minute and is done once."),
        .yes = Words::tr("Choose a &passphrase…"),
        .title = Words::tr("Before the first child")};
    return agreed(parent, why) && protectFile(desk, Words::tr("Choose a passphrase"), parent);
}

} // namespace tvers
