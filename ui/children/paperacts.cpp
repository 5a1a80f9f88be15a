// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/paperacts.h"

#include "core/storage/consentacts.h"
#include "ui/print/sheetfiles.h"
#include "ui/shell/desk.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/paperprinting.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tvers::PaperActs)
};

/// The entry comes first: what leaves the file is in its log, even when the disk is full.
bool entered(Desk &desk, AuditEntry::Kind kind, const ChildPaper &paper, QWidget *parent)
{
    const auto done =
        ConsentActs(desk.store(), desk.now().toUTC()).enter(kind, paper.child, paper.what);
    if (!done)
        showError(parent, done.error());
    return bool(done);
}

} // namespace

QString savePaper(Desk &desk, const Document &document, const ChildPaper &paper, QWidget *parent)
{
    const QString ending = u".pdf"_s;
    QString path =
        QFileDialog::getSaveFileName(parent, paper.title, inDocuments(paper.name, ending),
                                     Words::tr("PDF, for print and mail (*.pdf)"));
    if (path.isEmpty())
        return {};
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    if (!entered(desk, AuditEntry::Kind::Exported, paper, parent))
        return {};
    if (const auto done = writePaper(laidOut(document), path); !done) {
        showError(parent, done.error());
        return {};
    }
    return path;
}

bool previewPaper(Desk &desk, const Document &document, const ChildPaper &paper, QWidget *parent)
{
    if (!entered(desk, AuditEntry::Kind::Printed, paper, parent))
        return false;
    previewPages(laidOut(document), parent);
    return true;
}

} // namespace tvers
