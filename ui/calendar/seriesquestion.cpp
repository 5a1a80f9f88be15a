// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/seriesquestion.h"

#include "ui/municipality/noticelabel.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/looks.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

namespace {

/// Three ways to go on, and one back.
class ExtentDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ExtentDialog)
public:
    ExtentDialog(const QString &name, QWidget *parent) : QDialog(parent)
    {
        setWindowTitle(tr("Move a meeting of a series"));
        auto *text = new NoticeLabel(NoticeLabel::Tone::Plain, this);
        text->say(tr("%1 is one of a series. What shall be moved?").arg(name));
        auto *column = new QVBoxLayout(this);
        column->setSpacing(Looks::gap);
        column->addWidget(text);
        offer(column, tr("&This date only"), SeriesExtent::ThisDate)->setFocus();
        offer(column, tr("From here &on"), SeriesExtent::FromHereOn);
        offer(column, tr("The whole &series"), SeriesExtent::Whole);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        column->addWidget(buttons);
    }

    SeriesExtent extent = SeriesExtent::ThisDate;

private:
    QPushButton *offer(QVBoxLayout *column, const QString &text, SeriesExtent answer)
    {
        auto *button = new QPushButton(text, this);
        button->setMinimumHeight(Looks::leastTarget);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            extent = answer;
            accept();
        });
        column->addWidget(button);
        return button;
    }
};

} // namespace

std::optional<SeriesExtent> askExtent(const QString &name, QWidget *parent)
{
    ExtentDialog dialog(name, parent);
    IdleLock::losesNothing(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.extent;
}

} // namespace tvers
