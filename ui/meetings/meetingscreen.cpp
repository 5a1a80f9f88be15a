// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingscreen.h"

#include "ui/shell/flowlayout.h"
#include "ui/shell/hiddenpage.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tvers {

namespace {

constexpr int secondInMilliseconds = 1000;

QLabel *largeLabel(double times, QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * times);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

MeetingScreen::MeetingScreen(const QString &heading, const QList<MeetingSlide> &slides,
                             QWidget *parent) :
    QDialog(parent, Qt::Window),
    m_meeting(heading),
    m_slides(slides),
    m_pages(new QStackedWidget(this)),
    m_heading(largeLabel(1.6, this)),
    m_place(largeLabel(1.2, this)),
    m_title(largeLabel(3.6, this)),
    m_name(largeLabel(2.8, this)),
    m_body(largeLabel(2.4, this)),
    m_hidden(new HiddenPage(this)),
    m_back(new QPushButton(this)),
    m_on(new QPushButton(this)),
    m_names(new QPushButton(this)),
    m_guests(new QPushButton(this)),
    m_hide(new QPushButton(this)),
    m_close(new QPushButton(this))
{
    setWindowTitle(tr("Shown in the meeting"));
    IdleLock::losesNothing(*this);
    layOut();
    m_untouched.setSingleShot(true);
    m_untouched.setInterval(hiddenAfterSeconds * secondInMilliseconds);
    connect(&m_untouched, &QTimer::timeout, this, &MeetingScreen::hideContent);
    QCoreApplication::instance()->installEventFilter(this);
    m_untouched.start();
    go(0);
}

void MeetingScreen::layOut()
{
    auto *page = new QWidget;
    auto *words = new QVBoxLayout(page);
    words->setSpacing(Looks::margin);
    for (QLabel *label : {m_title, m_name, m_body})
        words->addWidget(label);
    words->addStretch();
    m_pages->addWidget(scrolled(page, this));
    m_pages->addWidget(m_hidden);
    auto *row = new FlowLayout;
    row->setSpacing(Looks::gap);
    m_back->setText(tr("&Back"));
    m_on->setText(tr("&Next"));
    m_hide->setText(tr("&Hide (H)"));
    m_close->setText(tr("&Close (Esc)"));
    for (QPushButton *button : {m_back, m_on, m_names, m_guests, m_hide, m_close}) {
        button->setMinimumHeight(Looks::leastTarget);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::margin);
    column->addWidget(m_heading);
    column->addWidget(m_place);
    column->addWidget(m_pages, 1);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_slide - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { go(m_slide + 1); });
    connect(m_names, &QPushButton::clicked, this, &MeetingScreen::toggleNames);
    connect(m_guests, &QPushButton::clicked, this, &MeetingScreen::toggleGuests);
    connect(m_hide, &QPushButton::clicked, this, &MeetingScreen::hideContent);
    connect(m_hidden, &HiddenPage::clicked, this, &MeetingScreen::showContent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void MeetingScreen::go(int slide)
{
    if (m_slides.isEmpty() || m_isForGuests) {
        follow();
        return;
    }
    m_slide = qBound(0, slide, int(m_slides.size()) - 1);
    m_showsNames = false; // asked for anew with each item
    follow();
}

void MeetingScreen::toggleNames()
{
    m_showsNames = !m_showsNames;
    follow();
}

void MeetingScreen::toggleGuests()
{
    if (m_slides.isEmpty() || !m_slides[m_slide].hasGuests)
        return;
    m_isForGuests = !m_isForGuests;
    m_showsNames = false;
    follow();
}

void MeetingScreen::follow()
{
    const MeetingSlide none;
    const MeetingSlide &now = m_slides.isEmpty() ? none : m_slides[m_slide];
    m_heading->setText(m_meeting);
    m_place->setText(m_slides.isEmpty()
                         ? tr("Nothing stands on the agenda.")
                         : tr("Item %1 of %2").arg(m_slide + 1).arg(m_slides.size()));
    m_place->setVisible(!m_isForGuests);
    m_title->setText(m_isForGuests ? tr("Welcome") : now.title);
    m_name->setText(m_showsNames ? now.name : QString());
    m_name->setVisible(m_showsNames && !now.name.isEmpty());
    m_body->setText((m_isForGuests ? now.guestLines : now.lines).join(QLatin1Char('\n')));
    m_names->setText(m_showsNames ? tr("Hide the na&me (N)") : tr("Show the na&me (N)"));
    m_names->setEnabled(!m_isForGuests && !now.name.isEmpty());
    m_guests->setText(m_isForGuests ? tr("The whole &agenda (G)") : tr("For &guests (G)"));
    m_guests->setEnabled(now.hasGuests);
    m_back->setEnabled(!m_isForGuests && m_slide > 0);
    m_on->setEnabled(!m_isForGuests && m_slide + 1 < m_slides.size());
}

void MeetingScreen::hideContent()
{
    m_showsNames = false;
    follow();
    m_heading->hide();
    m_place->hide();
    m_pages->setCurrentWidget(m_hidden);
    m_hidden->setFocus();
}

void MeetingScreen::showContent()
{
    m_pages->setCurrentIndex(0);
    m_heading->show();
    follow();
    m_untouched.start();
}

bool MeetingScreen::isHidingContent() const { return m_pages->currentWidget() == m_hidden; }

void MeetingScreen::keyPressEvent(QKeyEvent *event)
{
    if (isHidingContent() && event->key() != Qt::Key_Escape) {
        showContent();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown: go(m_slide + 1); break;
    case Qt::Key_Left:
    case Qt::Key_PageUp: go(m_slide - 1); break;
    case Qt::Key_N: toggleNames(); break;
    case Qt::Key_G: toggleGuests(); break;
    case Qt::Key_H: hideContent(); break;
    default: QDialog::keyPressEvent(event);
    }
}

bool MeetingScreen::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTouch = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseMove ||
                         event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::Wheel || event->type() == QEvent::TouchBegin;
    if (isTouch && !isHidingContent())
        m_untouched.start();
    return QDialog::eventFilter(watched, event);
}

void MeetingScreen::done(int result)
{
    m_untouched.stop();
    QDialog::done(result);
}

} // namespace tvers
