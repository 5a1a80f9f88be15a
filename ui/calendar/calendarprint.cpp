// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarprint.h"

#include "ui/print/sheetfiles.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/paperprinting.h"
#include "ui/shell/written.h"

#include <QFileDialog>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

CalendarPrint::CalendarPrint(std::function<Document()> paper, QWidget *parent) :
    QMenu(parent), m_paper(std::move(paper))
{
    connect(addAction(QString()), &QAction::triggered, this, &CalendarPrint::print);
    connect(addAction(QString()), &QAction::triggered, this, &CalendarPrint::preview);
    connect(addAction(QString()), &QAction::triggered, this, &CalendarPrint::write);
}

void CalendarPrint::retranslate()
{
    const QStringList texts{tr("&Print…"), tr("Print pre&view…"), tr("PDF on A&4…")};
    for (int i = 0; i < texts.size(); ++i)
        actions().at(i)->setText(texts[i]);
}

void CalendarPrint::print() { printPages(laidOut(m_paper()), parentWidget()); }

void CalendarPrint::preview() { previewPages(laidOut(m_paper()), parentWidget()); }

void CalendarPrint::write()
{
    const QString ending = u".pdf"_s;
    const Document document = m_paper();
    const QString name = QString(document.about.title).replace(u'/', u'-').remove(u',');
    QString path = QFileDialog::getSaveFileName(parentWidget(), tr("Export the calendar"),
                                                inDocuments(name, ending),
                                                tr("PDF, for print and mail (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    if (const auto done = writePaper(laidOut(document), path); !done)
        return showError(parentWidget(), done.error());
    tellWritten({path}, parentWidget());
}

} // namespace tvers
