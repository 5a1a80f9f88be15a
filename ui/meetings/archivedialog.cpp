// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/archivedialog.h"

#include "ui/municipality/noticelabel.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/labelledrow.h"
#include "ui/shell/looks.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

ArchiveDialog::ArchiveDialog(const MeetingBook &book, const MeetingLine &line,
                             const MeetingForArchive &meeting, QWidget *parent) :
    QDialog(parent),
    m_desk(book.desk()),
    m_meeting(meeting),
    m_exports(book, line, meeting),
    m_lies(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_make(new QPushButton(tr("&Make the documents…"), this)),
    m_note(new QPushButton(tr("&Note as archived"), this))
{
    setWindowTitle(tr("For the archive"));
    layOut();
    connect(m_make, &QPushButton::clicked, this, &ArchiveDialog::make);
    connect(m_note, &QPushButton::clicked, this, [this] {
        if (const auto done = note(); done)
            accept();
        else
            showError(this, done.error());
    });
    for (const QLineEdit *one : std::as_const(m_references))
        connect(one, &QLineEdit::textChanged, this, &ArchiveDialog::follow);
    follow();
}

void ArchiveDialog::layOut()
{
    auto *text = new NoticeLabel(NoticeLabel::Tone::Plain, this);
    text->say(tr("The meeting is finished. For each line below a document is made, with what the "
                 "archive needs to know of it: first a log that names no child, then one for the "
                 "folder of each child that was discussed by name. You can do this later too."));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setSpacing(Looks::gap);
    for (const ArchivePaper &paper : m_exports.papers()) {
        auto *reference = new QLineEdit(noted(paper), this);
        reference->setPlaceholderText(tr("Reference in the archive, when it is there"));
        reference->setMinimumHeight(Looks::leastTarget);
        addLabelledRow(*form, rowText(paper), reference);
        m_references.append(reference);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_make, QDialogButtonBox::ActionRole);
    buttons->addButton(m_note, QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        button->setMinimumHeight(Looks::leastTarget);
    m_make->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_lies);
    column->addWidget(buttons);
    const int letters = 70;
    setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    m_make->setFocus();
}

/// The child is named: it is its folder that the paper goes to.
QString ArchiveDialog::rowText(const ArchivePaper &paper) const
{
    if (!paper.child)
        return tr("Meeting log, without names");
    return tr("For the folder (%1) of %2").arg(paper.record.folder, paper.record.concerns);
}

QString ArchiveDialog::noted(const ArchivePaper &paper) const
{
    return paper.child ? referenceOf(m_meeting.meeting, *paper.child)
                       : m_meeting.meeting.held.archived;
}

void ArchiveDialog::make()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("A folder for the archive"), documents());
    if (folder.isEmpty())
        return;
    if (const auto done = write(folder); !done)
        showError(this, done.error());
}

Result<> ArchiveDialog::write(const QString &folder)
{
    auto done = m_exports.write(folder);
    if (done) {
        m_lies->say(tr("%n document(s) lie in %1. When the archive has them, write here under "
                       "which reference.",
                       nullptr, int(m_exports.papers().size()))
                        .arg(QDir::toNativeSeparators(folder)));
        m_references.first()->setFocus();
    }
    return done;
}

Result<> ArchiveDialog::note()
{
    MeetingArchive::References references;
    for (qsizetype i = 0; i < m_references.size(); ++i) {
        const QString reference = m_references[i]->text().simplified();
        if (const auto &child = m_exports.papers()[i].child)
            references.children.insert(*child, reference);
        else
            references.log = reference;
    }
    return MeetingArchive(m_desk.store()).note(m_meeting.meeting, references);
}

void ArchiveDialog::follow()
{
    bool isChanged = false;
    for (qsizetype i = 0; i < m_references.size(); ++i)
        isChanged |= m_references[i]->text().simplified() != noted(m_exports.papers()[i]);
    m_note->setEnabled(isChanged);
}

} // namespace tvers
