// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/consentdialog.h"

#include "ui/children/consentanswersform.h"
#include "ui/children/consentwhatform.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QGroupBox *group(const QString &title, QWidget *content)
{
    auto *box = new QGroupBox(title);
    auto *column = new QVBoxLayout(box);
    column->addWidget(content);
    return box;
}

/// What is missing, in words.
QString wordsFor(const QString &lacks)
{
    if (lacks == "purpose"_L1)
        return ConsentDialog::tr("Tick a purpose.");
    if (lacks == "asked"_L1)
        return ConsentDialog::tr("Tick the services that were asked for.");
    if (lacks == "days"_L1)
        return ConsentDialog::tr("The last day is before the first.");
    if (lacks == "answer"_L1)
        return ConsentDialog::tr("Nobody has answered yet.");
    return ConsentDialog::tr("By word of mouth it needs somebody who heard it, or a note.");
}

} // namespace

ConsentDialog::ConsentDialog(const ConsentAsking &asking, const Consent &draft, QWidget *parent) :
    QDialog(parent),
    m_draft(draft),
    m_what(new ConsentWhatForm(asking, draft)),
    m_answers(new ConsentAnswersForm(asking, draft)),
    m_problem(new NoticeLabel(NoticeLabel::Tone::Plain, this))
{
    setWindowTitle(tr("Consent")); // no name: titles are seen by all
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(group(tr("What it is about"), m_what));
    column->addWidget(group(tr("Who has answered what"), m_answers));
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_what->takeDays();
        m_answers->takeDays();
        if (checkComplete(consent()))
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_what, &ConsentWhatForm::changed, this, [this] {
        m_answers->setPurposes(m_what->purposes());
        follow();
    });
    connect(m_answers, &ConsentAnswersForm::changed, this, &ConsentDialog::follow);
    auto *all = new QVBoxLayout(this);
    all->addWidget(scrolled(page, this), 1);
    all->addWidget(m_problem);
    all->addWidget(buttons);
    const int letters = 92;
    const int lines = 36;
    resize(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * lines);
    follow();
}

Consent ConsentDialog::consent() const
{
    Consent consent = m_draft;
    m_what->writeTo(consent);
    m_answers->writeTo(consent);
    return consent;
}

void ConsentDialog::follow()
{
    const auto whole = checkComplete(consent());
    m_problem->say(whole ? QString() : wordsFor(whole.error().facts.value(0)));
    m_save->setEnabled(bool(whole));
}

} // namespace tvers
