// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/written.h"

#include "ui/shell/noticebar.h"
#include "ui/shell/workpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::Written)
};

QString wordsFor(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    const QString folder = QDir::toNativeSeparators(QFileInfo(files.first()).absolutePath());
    return Words::tr("Saved: %1, in %2").arg(names.join(u", "_s), folder);
}

} // namespace

void tellWritten(const QStringList &files, const QWidget *from)
{
    for (const QWidget *above = from; above && !files.isEmpty(); above = above->parentWidget()) {
        auto *page = qobject_cast<const WorkPage *>(above);
        if (page)
            return page->notices().say({wordsFor(files)});
    }
    if (files.isEmpty())
        return;
    QMessageBox box(QMessageBox::Information, {}, wordsFor(files), QMessageBox::Close,
                    from ? from->window() : nullptr);
    box.setObjectName(QLatin1StringView("written"));
    box.exec();
}

} // namespace tvers
