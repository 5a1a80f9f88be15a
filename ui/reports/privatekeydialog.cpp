// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/privatekeydialog.h"

#include "core/storage/sealedbox.h"
#include "ui/shell/documents.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/looks.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tvers {

namespace {

constexpr qint64 mostRead = 1024; // a key has 64 digits

} // namespace

PrivateKeyDialog::PrivateKeyDialog(QWidget *parent) :
    QDialog(parent), m_typed(new QLineEdit(this)), m_problem(new QLabel(this))
{
    IdleLock::losesNothing(*this);
    setWindowTitle(tr("Private key"));
    auto *text = new QLabel(tr("The &private key of the municipality, 64 letters and figures. It "
                               "is forgotten when the file is locked or closed, and written "
                               "nowhere."),
                            this);
    text->setBuddy(m_typed);
    m_typed->setAccessibleName(windowTitle());
    m_typed->setEchoMode(QLineEdit::Password);
    m_typed->setInputMethodHints(m_typed->inputMethodHints() | Qt::ImhSensitiveData |
                                 Qt::ImhNoPredictiveText);
    m_typed->setMinimumWidth(
        qMin(64 * fontMetrics().averageCharWidth(), screen()->availableSize().width() / 2));
    auto *choose = new QPushButton(tr("Choose &file…"), this);
    choose->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use the key"));
    for (QWidget *one : {static_cast<QWidget *>(m_typed), static_cast<QWidget *>(choose)})
        one->setMinimumHeight(Looks::leastTarget);
    for (QLabel *label : {text, m_problem})
        label->setWordWrap(true);
    QPalette warned = m_problem->palette();
    warned.setColor(QPalette::WindowText, Looks::stopText());
    m_problem->setPalette(warned);
    m_problem->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_typed, 1);
    line->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(text);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &PrivateKeyDialog::askForFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrivateKeyDialog::takeTyped);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PrivateKeyDialog::~PrivateKeyDialog() { emptyField(); }

/// Not by clear(), which can be undone.
void PrivateKeyDialog::emptyField() { m_typed->setText({}); }

void PrivateKeyDialog::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The file with the private key"),
                                                      documents(), tr("All files (*)"));
    if (!path.isEmpty())
        takeFile(path);
}

void PrivateKeyDialog::takeFile(const QString &path)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return sayProblem(tr("%1 cannot be read.").arg(name));
    QByteArray line = file.readLine(mostRead);
    QByteArray trimmed = line.trimmed();
    QString digits = QString::fromLatin1(trimmed);
    wipe(trimmed); // first: it may be the line itself
    wipe(line);
    take(digits, tr("There is no key in %1. Its first line must be the 64 letters and figures that "
                    "Tvers wrote when the key was made.")
                     .arg(name));
}

void PrivateKeyDialog::takeTyped()
{
    QString digits = m_typed->text();
    take(digits, tr("That is no key: a key has 64 letters and figures, 0 to 9 and a to f. Choose "
                    "the file that archive or IT keeps."));
}

void PrivateKeyDialog::take(QString &digits, const QString &problem)
{
    m_key = keyFromHex(digits);
    if (!m_key.isEmpty())
        emptyField(); // shares the digits, and only what is nobody else's is wiped
    wipe(digits);
    if (m_key.isEmpty())
        return sayProblem(problem);
    accept();
}

void PrivateKeyDialog::sayProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    m_typed->setFocus();
    m_typed->selectAll();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tvers
