// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/maildialog.h"

#include "ui/shell/dialogdraft.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/looks.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

MailDialog::MailDialog(const InvitationDraft &draft, QWidget *parent) :
    QDialog(parent),
    m_draft(draft),
    m_subject(new QLineEdit(draft.subject, this)),
    m_text(new QPlainTextEdit(draft.text, this))
{
    setWindowTitle(tr("Draft of an e-mail"));
    QStringList to;
    for (const MailAddress &one : draft.guests.attendees)
        to.append(one.name.isEmpty() ? one.address : one.name);
    auto *whom = new QLabel(to.isEmpty() ? tr("Nobody here has an e-mail address. You can write "
                                              "them in before you send it.")
                                         : tr("To: %1").arg(to.join(u", "_s)),
                            this);
    whom->setWordWrap(true);
    m_subject->setMinimumHeight(Looks::leastTarget);
    m_subject->setAccessibleName(tr("Subject"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text"));
    const int rows = 14;
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * rows);
    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("&Save and open…"), QDialogButtonBox::AcceptRole);
    auto *copy = buttons->addButton(tr("&Copy the text"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {save, copy, close})
        button->setMinimumHeight(Looks::leastTarget);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(whom), static_cast<QWidget *>(m_subject),
                            static_cast<QWidget *>(m_text), static_cast<QWidget *>(buttons)})
        column->addWidget(widget);
    const int letters = 70;
    setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    connect(buttons, &QDialogButtonBox::accepted, this, &MailDialog::saveAndOpen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &MailDialog::copy);
}

InvitationDraft MailDialog::draft() const
{
    InvitationDraft draft = m_draft;
    draft.subject = m_subject->text();
    draft.text = m_text->toPlainText();
    return draft;
}

void MailDialog::saveAndOpen()
{
    const QString path =
        QFileDialog::getSaveFileName(this, windowTitle(), inDocuments(m_subject->text(), u".eml"_s),
                                     tr("E-mail drafts (*.eml)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(emlOf(draft())) < 0 || !file.commit()) {
        showError(this, {ErrorCode::FileNotWritable, {path, file.errorString()}});
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    accept();
}

void MailDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_subject->text() + u"\n\n"_s + m_text->toPlainText());
}

bool isMailSaved(Desk &desk, const InvitationDraft &draft, QWidget *parent)
{
    QStringList subject{draft.event.uid, stored(draft.event.status)};
    for (const MailAddress &one : draft.guests.attendees)
        subject.append(one.address);
    MailDialog dialog(draft, parent);
    DialogDraft::keep(dialog, desk, subject.join(u'/'));
    return dialog.exec() == QDialog::Accepted;
}

} // namespace tvers
