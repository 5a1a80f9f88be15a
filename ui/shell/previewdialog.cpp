// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/previewdialog.h"

#include "ui/print/pageplayer.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tvers {

PreviewDialog::PreviewDialog(QPrinter &printer, PagesFor pages, Papers papers, QWidget *parent) :
    QDialog(parent),
    m_printer(printer),
    m_pages(std::move(pages)),
    m_preview(new QPrintPreviewWidget(&printer, this)),
    m_paper(new QComboBox(this)),
    m_page(new QSpinBox(this)),
    m_zoom(new QLabel(this))
{
    setWindowTitle(tr("Preview"));
    IdleLock::losesNothing(*this);
    m_preview->setAccessibleName(tr("Pages as they are printed"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setPrefix(tr("Page") + u' ');
    m_page->setMinimumHeight(Looks::leastTarget);
    m_zoom->setMinimumHeight(Looks::leastTarget); // in line with the buttons
    auto *line = new FlowLayout;
    line->setSpacing(Looks::gap);
    const QList<QWidget *> row = buttons(papers);
    for (QWidget *widget : row)
        line->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_preview, 1);
    new QShortcut(QKeySequence::ZoomIn, this, this, &PreviewDialog::zoomIn);
    new QShortcut(QKeySequence::ZoomOut, this, this, &PreviewDialog::zoomOut);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *page) { playPages(*page, m_pages(*page).drawing()); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::showPages);
    connect(m_page, &QSpinBox::valueChanged, m_preview, &QPrintPreviewWidget::setCurrentPage);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(parent->window()->size().expandedTo({800, 600}).boundedTo(room));
    m_preview->updatePreview();
    m_preview->fitInView();
    row.first()->setFocus();
}

QList<QWidget *> PreviewDialog::buttons(Papers papers)
{
    QPushButton *printing = addButton(tr("&Print…"), &PreviewDialog::print);
    printing->setDefault(true);
    offerPapers();
    m_paper->setVisible(papers == Papers::A4AndA3);
    return {printing,
            m_paper,
            m_page,
            addButton(tr("&Whole page"), &PreviewDialog::showWholePage),
            addButton(tr("Page wi&dth"), &PreviewDialog::showWholeWidth),
            addButton(tr("&Larger"), &PreviewDialog::zoomIn),
            addButton(tr("&Smaller"), &PreviewDialog::zoomOut),
            m_zoom,
            addButton(tr("&Close"), &QDialog::reject)};
}

void PreviewDialog::offerPapers()
{
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setMinimumHeight(Looks::leastTarget);
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::A3})
        m_paper->addItem(QPageSize::name(paper), paper);
    const auto now = m_printer.pageLayout().pageSize().id();
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(now)));
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PreviewDialog::takePaper);
}

void PreviewDialog::takePaper(int choice)
{
    const auto paper = QPageSize::PageSizeId(m_paper->itemData(choice).toInt());
    m_printer.setPageSize(QPageSize(paper)); // it stays turned
    m_preview->updatePreview();
    m_preview->fitInView();
}

int PreviewDialog::page() const { return m_preview->currentPage(); }

int PreviewDialog::pages() const { return m_preview->pageCount(); }

double PreviewDialog::zoom() const { return m_preview->zoomFactor(); }

QPushButton *PreviewDialog::addButton(const QString &text, void (PreviewDialog::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setMinimumHeight(Looks::leastTarget);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void PreviewDialog::showPages()
{
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, qMax(1, pages()));
    m_page->setSuffix(u' ' + tr("of %1").arg(pages()));
    m_page->setValue(page());
    m_page->setEnabled(pages() > 1);
    m_zoom->setText(tr("%1 %").arg(qRound(zoom() * 100)));
}

void PreviewDialog::zoomIn() { m_preview->zoomIn(); }

void PreviewDialog::zoomOut() { m_preview->zoomOut(); }

void PreviewDialog::showWholePage() { m_preview->fitInView(); }

void PreviewDialog::showWholeWidth() { m_preview->fitToWidth(); }

void PreviewDialog::print()
{
    if (askAndPrint(m_printer, m_pages, this))
        accept();
}

void showPreview(QPrinter &printer, const PagesFor &pages, PreviewDialog::Papers papers,
                 QWidget *parent)
{
    PreviewDialog(printer, pages, papers, parent).exec();
}

} // namespace tvers
