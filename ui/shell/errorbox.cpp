// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errorbox.h"

#include "ui/wording/errorwording.h"

#include <QMessageBox>

namespace tvers {

void showError(QWidget *parent, const Error &error)
{
    const auto wording = ErrorWording::of(error);
    QMessageBox box(QMessageBox::Warning, {}, wording.headline, QMessageBox::Close, parent);
    box.setObjectName(QLatin1StringView("error"));
    box.setInformativeText(wording.advice);
    box.setDetailedText(QString(stored(error.code)) + u'\n' + error.facts.join(u'\n'));
    box.setDefaultButton(QMessageBox::Close); // not the details
    box.exec();
}

} // namespace tvers
