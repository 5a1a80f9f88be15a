// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarlegend.h"

#include "ui/calendar/calendarcontent.h"
#include "ui/calendar/calendarpainter.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QLabel>
#include <QPainter>

namespace tvers {

namespace {

/// A chip as on the page, and the arena's name.
class LegendEntry : public QLabel
{
public:
    LegendEntry(const ShownArena &arena, QWidget *parent) :
        QLabel(arena.version.name.in(norwegian(spoken())), parent),
        m_letter(arena.letter),
        m_lane(arena.lane)
    {
        setTextFormat(Qt::PlainText);
        setAccessibleName(m_letter + QStringLiteral(": ") + text());
        setIndent(fontMetrics().height() + Looks::step);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const WheelInk ink = Looks::wheelInk();
        const double side = fontMetrics().height() - 2;
        const QRectF chip(0.5, (height() - side) / 2, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toQt(ink.of(m_lane).hue));
        painter.drawRoundedRect(chip, 3, 3);
        QFont bold = font();
        bold.setBold(true);
        bold.setPixelSize(int(side * 0.72));
        painter.setFont(bold);
        painter.setPen(toQt(ink.paper));
        painter.drawText(chip, Qt::AlignCenter, m_letter);
    }

private:
    QString m_letter;
    int m_lane;
};

} // namespace

CalendarLegend::CalendarLegend(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Looks::gap);
}

void CalendarLegend::show(const CalendarContent &content, const DateSpan &span)
{
    while (auto *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &id : content.arenasIn(span)) {
        auto *entry = new LegendEntry(content.arenaOf(id), this);
        layout()->addWidget(entry);
        entry->QWidget::show();
    }
    layout()->invalidate();
    updateGeometry();
}

} // namespace tvers
