// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/settledialog.h"

#include "ui/shell/desk.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"
#include "ui/wording/daywording.h"
#include "ui/wording/meetingwording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Cause = HeldMeeting::Cause;

enum How { Unsaid, Held, CalledOff };
enum Column { Which, HowItWent, WhyNot, More, Columns };

} // namespace

SettleDialog::SettleDialog(Desk &desk, const ReportDraft &draft, const QList<MeetingId> &begun,
                           QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_state(new QLabel(this)),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Meetings without a log"));
    auto *text =
        new QLabel(tr("Say how each went. Held without a log stands in the report as such: "
                      "it is a deviation. What you leave open stays open."),
                   this);
    auto *unfinished = new QLabel(this);
    for (QLabel *label : {text, unfinished, m_state})
        label->setWordWrap(true);
    auto *scrolled = new ScrolledPage(this);
    auto *page = new QWidget;
    const QStringList elsewhere = addRows(page, draft, begun);
    scrolled->setWidget(page);
    unfinished->setText(
        tr("Their log is begun, finish it under Meetings: %1").arg(elsewhere.join(u"; "_s)));
    unfinished->setVisible(!elsewhere.isEmpty());
    auto *all = m_buttons->addButton(tr("All were &held"), QDialogButtonBox::ActionRole);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Settle"));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setMinimumHeight(Looks::leastTarget);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(text);
    column->addWidget(scrolled, 1);
    column->addWidget(unfinished);
    column->addWidget(m_state);
    column->addWidget(m_buttons);
    connect(all, &QPushButton::clicked, this, &SettleDialog::sayAllHeld);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_rows.isEmpty())
        m_rows.first().how->setFocus();
    follow();
    resize(120 * fontMetrics().averageCharWidth(), 26 * fontMetrics().lineSpacing());
}

/// The names of those whose log is begun.
QStringList SettleDialog::addRows(QWidget *page, const ReportDraft &draft,
                                  const QList<MeetingId> &begun)
{
    auto *grid = new QGridLayout(page);
    grid->setSpacing(Looks::gap);
    addHeads(*grid);
    QStringList elsewhere;
    for (qsizetype i = 0; i < draft.unlogged.size(); ++i) {
        const CalendarMeeting &meeting = draft.unlogged[i];
        const QString name = nameOf(meeting, draft.figures.withoutLog[i].arena);
        if (meeting.stored && begun.contains(*meeting.stored))
            elsewhere.append(name);
        else
            addRow(*grid, meeting, name);
    }
    const int letter = fontMetrics().averageCharWidth();
    grid->setColumnMinimumWidth(Which, 28 * letter);
    grid->setColumnMinimumWidth(More, 20 * letter);
    grid->setColumnStretch(Which, 1);
    grid->setColumnStretch(More, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    return elsewhere;
}

QString SettleDialog::nameOf(const CalendarMeeting &meeting, const QString &arena) const
{
    return tr("%1, %2").arg(DayWording(spoken()).shortDayWithYear(meeting.day), arena);
}

void SettleDialog::addHeads(QGridLayout &grid)
{
    const QStringList heads{tr("Meeting"), tr("How it went"), tr("Cause"), tr("More about it")};
    for (int i = 0; i < Columns; ++i) {
        auto *head = new QLabel(heads[i], this);
        head->setFont(headingFont(head->font()));
        grid.addWidget(head, 0, i);
    }
}

void SettleDialog::addRow(QGridLayout &grid, const CalendarMeeting &meeting, const QString &name)
{
    const int at = grid.rowCount();
    auto *label = new QLabel(name, this);
    label->setWordWrap(true);
    Row row{meeting, new QComboBox(this), new QComboBox(this),
            new GatedText(m_desk, GatedText::Lines::One, this)};
    row.how->addItems({tr("not said"), tr("held, without a log"), tr("called off")});
    const auto causes = QMetaEnum::fromType<Cause>();
    for (int i = 0; i < causes.keyCount(); ++i)
        row.cause->addItem(MeetingWording::of(Cause(causes.value(i))));
    row.how->setAccessibleName(tr("How it went: %1").arg(name));
    row.cause->setAccessibleName(tr("Cause: %1").arg(name));
    row.words->setName(tr("More about it: %1").arg(name));
    for (QComboBox *box : {row.how, row.cause}) {
        box->setMinimumHeight(Looks::leastTarget);
        connect(box, &QComboBox::currentIndexChanged, this, &SettleDialog::follow);
    }
    connect(row.words, &GatedText::typed, this, &SettleDialog::follow);
    grid.addWidget(label, at, Which, Qt::AlignTop);
    grid.addWidget(row.how, at, HowItWent, Qt::AlignTop);
    grid.addWidget(row.cause, at, WhyNot, Qt::AlignTop);
    grid.addWidget(row.words, at, More, Qt::AlignTop);
    m_rows.append(row);
}

void SettleDialog::sayAllHeld()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.how->currentIndex() == Unsaid)
            row.how->setCurrentIndex(Held);
    }
}

/// What is missing is said; then there is nothing to settle yet.
void SettleDialog::follow()
{
    int said = 0;
    bool isReady = true;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isOff = row.how->currentIndex() == CalledOff;
        row.cause->setEnabled(isOff);
        row.words->setEnabled(isOff);
        said += row.how->currentIndex() == Unsaid ? 0 : 1;
        const bool needsWords = isOff && Cause(row.cause->currentIndex()) == Cause::Other;
        if (isOff && (row.words->stops() || (needsWords && row.words->text().isEmpty())))
            isReady = false;
    }
    m_state->setText(isReady ? tr("%n of the meetings settled.", nullptr, said)
                             : tr("Another cause needs a few words, which name nobody."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isReady && said > 0);
}

QList<SettleDialog::Answer> SettleDialog::answers() const
{
    QList<Answer> all;
    for (const Row &row : m_rows) {
        if (row.how->currentIndex() == Unsaid)
            continue;
        Answer answer{row.meeting};
        if (row.how->currentIndex() == CalledOff)
            answer.cancelling =
                HeldMeeting::Cancelling{Cause(row.cause->currentIndex()), row.words->text(), {}};
        all.append(answer);
    }
    return all;
}

} // namespace tvers
