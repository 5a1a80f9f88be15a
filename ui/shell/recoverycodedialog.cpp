// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverycodedialog.h"

#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

RecoveryCodeDialog::RecoveryCodeDialog(const RecoveryCode &code, const About &about,
                                       QWidget *parent) :
    QDialog(parent),
    m_printed(code.printed()),
    m_kept(new QCheckBox(tr("I &have it on paper"), this)),
    m_hint(new QLabel(this)),
    m_about(about)
{
    setWindowTitle(tr("Recovery code"));
    auto *what = new QLabel(tr("This code opens the file when the passphrase is forgotten. Print "
                               "it or write it down, and keep it where only those come who may "
                               "read everything. It is shown only now."),
                            this);
    what->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto *shown = new QLabel(m_printed, this);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    shown->setFont(font);
    shown->setObjectName(QLatin1StringView("code"));
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("&Close"));
    close->setEnabled(false);
    auto *page = new QWidget(this);
    auto *inPage = new QVBoxLayout(page);
    inPage->setSpacing(Looks::margin);
    for (QWidget *widget : {static_cast<QWidget *>(what), static_cast<QWidget *>(shown),
                            static_cast<QWidget *>(m_kept), static_cast<QWidget *>(m_hint)})
        inPage->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrolled(page, this), 1);
    column->addWidget(buttons);
    connect(m_kept, &QCheckBox::toggled, close, &QWidget::setEnabled);
    connect(m_kept, &QCheckBox::toggled, m_hint, &QLabel::clear);
    connect(print, &QPushButton::clicked, this, &RecoveryCodeDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecoveryCodeDialog::reject);
}

void RecoveryCodeDialog::reject()
{
    if (m_kept->isChecked())
        return accept();
    m_hint->setText(tr("Put the code on paper first, and tick that you have it. It cannot be shown "
                       "again."));
    m_kept->setFocus();
}

void RecoveryCodeDialog::print()
{
    QPrinter printer;
    printer.setDocName(tr("Recovery code"));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    const QString text =
        QStringList{tr("Recovery code of the Tvers file «%1»").arg(m_about.file), m_printed,
                    tr("Fingerprint of the file: %1").arg(m_about.fingerprint),
                    tr("Whoever has this sheet and the file can read everything in it.")}
            .join(QStringLiteral("\n\n"));
    const QSize page = printer.pageLayout().paintRectPixels(printer.resolution()).size();
    painter.drawText(QRect({0, 0}, page), int(Qt::AlignLeft | Qt::TextWordWrap), text);
}

} // namespace tvers
