// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/shell/headingfont.h"
#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/symbols.h"
#include "ui/shell/taborder.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace tvers {

namespace {

constexpr int widest = 560;

QCommandLinkButton *choice(Symbol symbol, const char *name, QWidget *parent)
{
    auto *button = new QCommandLinkButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(iconOf(symbol));
    button->setIconSize({6 * Looks::step, 6 * Looks::step});
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent) :
    QWidget(parent),
    m_name(new QLabel(this)),
    m_purpose(new QLabel(this)),
    m_new(choice(Symbol::Add, "start.new", this)),
    m_open(choice(Symbol::Open, "start.open", this)),
    m_plan(choice(Symbol::Open, "start.plan", this)),
    m_example(choice(Symbol::Wheel, "start.example", this)),
    m_recentHead(new QLabel(this)),
    m_recent(new QListWidget(this))
{
    layOut();
    connect(m_new, &QAbstractButton::clicked, this, &StartPage::newFileWanted);
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(m_plan, &QAbstractButton::clicked, this, &StartPage::planWanted);
    connect(m_example, &QAbstractButton::clicked, this, &StartPage::exampleWanted);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *row) {
        emit fileWanted(row->data(Qt::UserRole).toString());
    });
    takeColours();
    retranslate();
}

void StartPage::layOut()
{
    m_name->setFont(headingFont(font(), 2.4));
    m_purpose->setWordWrap(true);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    auto *page = new QWidget(this);
    page->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Looks::gap);
    column->addStretch(1);
    column->addWidget(m_name);
    column->addWidget(m_purpose);
    column->addSpacing(Looks::margin);
    for (QWidget *button : {m_new, m_plan, m_open, m_example})
        column->addWidget(button);
    column->addSpacing(Looks::margin);
    column->addWidget(m_recentHead);
    column->addWidget(m_recent, 1);
    column->addStretch(1);
    auto *middle = new QWidget(this);
    auto *line = new QHBoxLayout(middle);
    line->addStretch(1);
    line->addWidget(page, 10);
    line->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scrolled(middle, this));
    tabAsLaidOut(*this);
}

void StartPage::showRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        auto *row = new QListWidgetItem(QFileInfo(path).completeBaseName(), m_recent);
        row->setData(Qt::UserRole, path);
        row->setToolTip(QDir::toNativeSeparators(path));
    }
    if (!paths.isEmpty())
        m_recent->setCurrentRow(0);
    m_recent->setVisible(!paths.isEmpty());
    m_recentHead->setVisible(!paths.isEmpty());
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    QWidget::changeEvent(event);
}

void StartPage::takeColours()
{
    QPalette accented = QGuiApplication::palette();
    accented.setColor(QPalette::WindowText, Looks::accent());
    m_name->setPalette(accented);
}

void StartPage::retranslate()
{
    m_name->setText(QStringLiteral("Tvers"));
    m_purpose->setText(tr("The municipality's arenas, people and year in one place, and everything "
                          "about a child under seal."));
    m_new->setText(tr("Begin for a municipality"));
    m_new->setDescription(tr("Choose municipality, school year and school holidays; then the "
                             "annual wheel stands there."));
    m_plan->setText(tr("Begin with a plan from Oppvekst"));
    m_plan->setDescription(tr("The file ending in .tversplan that your unit was sent: rules, "
                              "calendar, team and meetings are in it."));
    m_open->setText(tr("Open a file"));
    m_open->setDescription(tr("A Tvers file that you or somebody else has made."));
    m_example->setText(tr("Try with an example"));
    m_example->setDescription(tr("A file with invented people. Nothing in it is real."));
    for (QCommandLinkButton *button : {m_new, m_plan, m_open, m_example})
        button->setAccessibleDescription(button->description());
    m_recentHead->setText(tr("Opened lately"));
    m_recent->setAccessibleName(m_recentHead->text());
}

} // namespace tvers
