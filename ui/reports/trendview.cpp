// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/trendview.h"

#include "ui/print/municipalpages.h"
#include "ui/print/painterrenderer.h"
#include "ui/reports/figuretree.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/municipalpaper.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

namespace {

constexpr double edge = 3;          // mm of paper round the drawing
constexpr double pixelsPerMm = 3.8; // as large as on a page, on most screens

} // namespace

TrendPicture::TrendPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TrendPicture::show(const DrawingSheet &drawing, const QString &alternative)
{
    m_drawing = drawing;
    setAccessibleDescription(alternative);
    setToolTip(alternative);
    updateGeometry();
    update();
}

int TrendPicture::heightForWidth(int width) const
{
    const QSizeF size = m_drawing.size + QSizeF(2 * edge, 2 * edge);
    return size.width() > 0 ? int(width * size.height() / size.width()) : 0;
}

QSize TrendPicture::sizeHint() const
{
    const int width = int((m_drawing.size.width() + 2 * edge) * pixelsPerMm);
    return {width, heightForWidth(width)};
}

/// On paper also in the dark: it is what will be printed.
void TrendPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    painter.save();
    const double scale = std::min(width() / (m_drawing.size.width() + 2 * edge),
                                  height() / (m_drawing.size.height() + 2 * edge));
    painter.scale(scale, scale);
    painter.translate(edge, edge);
    paint(painter, m_drawing);
    painter.restore();
    if (!hasFocus())
        return;
    painter.setPen(QPen(Looks::accent(), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

TrendView::TrendView(QWidget *parent) :
    QWidget(parent), m_picture(new TrendPicture(this)), m_table(new QTreeWidget(this))
{
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Looks::gap);
    column->addWidget(m_picture);
    column->addWidget(m_table);
}

void TrendView::show(const QList<TrendPoint> &trend)
{
    m_picture->setAccessibleName(tr("From half-year to half-year, drawn"));
    m_table->setAccessibleName(tr("From half-year to half-year"));
    m_table->clear();
    m_table->setHeaderLabels({tr("Half-year"), tr("Reports"), tr("Planned"), tr("Held"),
                              tr("Discussions"), tr("Measures done"), tr("Overdue")});
    for (const TrendPoint &point : trend) {
        auto *row = new QTreeWidgetItem(
            m_table,
            {point.half.text(), QString::number(point.reports), QString::number(point.planned),
             QString::number(point.held), FigureTree::told(point.discussions),
             QString::number(point.measures.done), QString::number(point.measures.overdue)});
        for (int i = 1; i < m_table->columnCount(); ++i)
            row->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int i = 0; i < m_table->columnCount(); ++i)
        m_table->resizeColumnToContents(i);
    m_table->setCurrentItem(m_table->topLevelItem(0));
    m_table->header()->setStretchLastSection(false);
    m_table->setFixedHeight(m_table->header()->sizeHint().height() +
                            (m_table->fontMetrics().height() + Looks::gap) *
                                (int(trend.size()) + 1));
    m_picture->setVisible(!trend.isEmpty());
    m_table->setVisible(!trend.isEmpty());
    if (trend.isEmpty())
        return;
    const Language language = spoken();
    m_picture->show(trendSheet(trend, language), MunicipalPaper::trendAlternative(trend, language));
}

} // namespace tvers
