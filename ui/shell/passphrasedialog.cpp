// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasedialog.h"

#include "core/storage/passphrase.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/scrolled.h"
#include "ui/wording/errorwording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tvers {

namespace {

constexpr QSize roomForScrolling(40, 90);
constexpr int linesOfProblem = 2; ///< kept free: nothing is pushed aside when it comes

} // namespace

PassphraseDialog::PassphraseDialog(const QString &heading, const QString &user, QWidget *parent) :
    QDialog(parent),
    m_user(new QLineEdit(user, this)),
    m_first(secretField()),
    m_again(secretField()),
    m_problem(new QLabel(this)),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    IdleLock::losesNothing(*this);
    setWindowTitle(heading);
    m_user->setEnabled(user.isEmpty());
    m_first->setObjectName(QLatin1StringView("passphrase"));
    m_again->setObjectName(QLatin1StringView("again"));
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_problem->setMinimumHeight(fontMetrics().lineSpacing() * linesOfProblem);
    auto *advice = new QLabel(tr("Choose some words that you remember and nobody guesses, such as "
                                 "four that do not belong together. Nobody can find it for you."),
                              this);
    advice->setWordWrap(true);
    auto *shown = new QCheckBox(tr("&Show what I type"), this);
    connect(shown, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit *field : {m_first, m_again})
            field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(advice);
    form->addRow(tr("&Name"), m_user);
    form->addRow(tr("&Passphrase"), m_first);
    form->addRow(tr("Once &more"), m_again);
    form->addRow(QString(), shown);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrolled(page, this), 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(page->sizeHint() + roomForScrolling + QSize(0, m_problem->minimumHeight()));
    for (QLineEdit *field : {m_user, m_first, m_again})
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::showProblem);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showProblem();
    (user.isEmpty() ? m_user : m_first)->setFocus();
}

PassphraseDialog::~PassphraseDialog()
{
    for (QLineEdit *field : {m_first, m_again})
        field->setText({}); // with what could be undone
}

QLineEdit *PassphraseDialog::secretField()
{
    auto *field = new QLineEdit(this);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}

void PassphraseDialog::showProblem()
{
    QString problem;
    const auto usable = passphraseBytes(m_first->text());
    if (m_user->text().trimmed().isEmpty())
        problem = tr("Whose passphrase is it?");
    else if (!usable)
        problem = ErrorWording::of(usable.error()).advice;
    else if (m_first->text() != m_again->text())
        problem = tr("The two are not the same yet.");
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
}

NamedPassphrase PassphraseDialog::passphrase() const
{
    return {m_user->text().trimmed(), m_first->text()};
}

} // namespace tvers
