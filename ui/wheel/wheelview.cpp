// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheelview.h"

#include "core/wheel/wheeldrawing.h"
#include "core/wheel/wheelhit.h"
#include "ui/print/painterrenderer.h"
#include "ui/shell/looks.h"
#include "ui/wheel/wheelsteps.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tvers {

namespace {

/// Labels are nearly as large as the window's own letters.
constexpr double mmPerEm = 2.35;
/// Of the window's letters: smaller ones nobody reads.
constexpr double leastLetters = 0.65;
/// Room round a marker for its rings, in pixels.
constexpr int ringRoom = 8;

QColor toQt(Colour colour) { return {colour.red, colour.green, colour.blue}; }

} // namespace

WheelView::WheelView(QWidget *parent) : EntriesView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WheelView::setContent(const WheelContent &content)
{
    const QString before = m_chosen ? m_content->wheel.entries[*m_chosen].id : QString();
    forgetEntries();
    m_content = content;
    m_hovered.reset();
    m_chosen.reset();
    const auto &entries = m_content->wheel.entries;
    for (qsizetype i = 0; i < entries.size() && !before.isEmpty(); ++i) {
        if (entries[i].id == before)
            m_chosen = i;
    }
    setAccessibleName(m_content->texts.title);
    place();
    tellOfNewEntries();
}

WheelSetting WheelView::setting() const
{
    return {m_content->wheel, m_content->texts, m_type, screenSheet(QSizeF(size()) / m_scale),
            m_content->today};
}

/// Texts in the size of the window's letters; smaller where there is no room.
double WheelView::wholeScale(QSizeF room) const
{
    const double side = std::max(1.0, std::min(room.width(), room.height()));
    return std::min(QFontInfo(font()).pixelSize() / mmPerEm, side / leastSide(entries()));
}

double WheelView::leastScale() const
{
    return leastLetters * QFontInfo(font()).pixelSize() / mmPerEm;
}

double WheelView::readable(QSize room) const
{
    return std::max(1.0, leastScale() / wholeScale(room));
}

int WheelView::readableSide() const { return int(std::ceil(leastScale() * leastSide(entries()))); }

void WheelView::setMagnification(double times)
{
    if (qFuzzyCompare(times, std::exchange(m_magnification, times)))
        return;
    place();
}

void WheelView::place()
{
    if (!m_content)
        return;
    m_scale = wholeScale(QSizeF(size()) / m_magnification) * m_magnification;
    m_placed = layoutWheel(setting());
    m_drawing = {};
    update();
}

void WheelView::draw()
{
    const double ratio = devicePixelRatioF();
    m_drawing = QPixmap((QSizeF(size()) * ratio).toSize());
    m_drawing.setDevicePixelRatio(ratio);
    const WheelInk ink = Looks::wheelInk();
    m_drawing.fill(toQt(ink.paper));
    QPainter painter(&m_drawing);
    painter.scale(m_scale, m_scale);
    paint(painter, DrawingSheet{QSizeF(size()) / m_scale, drawWheel(*m_placed, setting(), ink)});
}

QRectF WheelView::toPixels(const QRectF &box) const
{
    return {box.topLeft() * m_scale, box.size() * m_scale};
}

const PlacedLabel *WheelView::labelOf(qsizetype entry) const
{
    const auto found =
        std::find_if(m_placed->labels.begin(), m_placed->labels.end(),
                     [entry](const PlacedLabel &label) { return label.entry == entry; });
    return found == m_placed->labels.end() ? nullptr : &*found;
}

QRect WheelView::markerRect(qsizetype entry) const
{
    return toPixels(m_placed->markers[entry].box).toAlignedRect();
}

std::optional<qsizetype> WheelView::entryAt(QPointF point) const
{
    const double reach = Looks::leastTarget / 2.0 / m_scale;
    return m_placed ? tvers::entryAt(*m_placed, point / m_scale, reach / 2) : std::nullopt;
}

/// Rings round marker and label, and the line between them.
void WheelView::emphasise(QPainter &painter, qsizetype entry, double width) const
{
    const WheelInk ink = Looks::wheelInk();
    const auto ring = [&](const QRectF &box, double away) {
        const QRectF around = toPixels(box).adjusted(-away, -away, away, away);
        const bool square = m_content->wheel.entries[entry].kind == WheelEntry::Kind::Deadline;
        const double radius = square ? away : around.height() / 2;
        painter.drawRoundedRect(around, radius, radius);
    };
    const PlacedLabel *label = labelOf(entry);
    painter.save();
    painter.setClipRegion(besideNeighbours(entry));
    painter.setPen({toQt(ink.accent), width});
    if (label) {
        painter.drawPolyline(
            QPolygonF{label->leader.value(1) * m_scale, label->leader.value(2) * m_scale});
        painter.drawRoundedRect(toPixels(label->box()).adjusted(-3, 0, 3, 0), 4, 4);
    }
    painter.setPen({toQt(ink.paper), width + 2});
    ring(m_placed->markers[entry].box, width + 1);
    painter.setPen({toQt(ink.text), width});
    ring(m_placed->markers[entry].box, width + 1);
    painter.restore();
}

/// All but the markers beside \a entry: no ring covers their numbers.
QRegion WheelView::besideNeighbours(qsizetype entry) const
{
    QRegion region(rect());
    const QRect own = markerRect(entry);
    const QRect near = own.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom);
    for (qsizetype other = 0; other < m_placed->markers.size(); ++other) {
        if (other != entry && markerRect(other).intersects(near))
            region -= markerRect(other);
    }
    return region + own;
}

void WheelView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (!m_placed) {
        painter.fillRect(event->rect(), toQt(Looks::wheelInk().paper));
        return;
    }
    if (m_drawing.isNull() || m_drawing.devicePixelRatio() != devicePixelRatioF())
        draw();
    const QRect part = event->rect();
    const double ratio = m_drawing.devicePixelRatio();
    painter.drawPixmap(
        part, m_drawing,
        QRectF(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio).toRect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_hovered && m_hovered != m_chosen)
        emphasise(painter, *m_hovered, 1.2);
    if (m_chosen)
        emphasise(painter, *m_chosen, hasFocus() ? 3 : 2);
    if (hasFocus()) {
        painter.setPen({Looks::accent(), 2});
        const QRect seen = visibleRegion().boundingRect();
        painter.drawRoundedRect(QRectF(seen).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void WheelView::repaintEntry(std::optional<qsizetype> entry)
{
    if (!entry || !m_placed)
        return;
    update(markerRect(*entry).adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom));
    if (const PlacedLabel *label = labelOf(*entry)) {
        const QRectF line = QRectF(label->leader.value(1), label->leader.value(2)).normalized();
        update(toPixels(label->box() | line)
                   .toAlignedRect()
                   .adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom));
    }
}

void WheelView::hover(std::optional<qsizetype> entry)
{
    if (entry == m_hovered)
        return;
    repaintEntry(m_hovered);
    m_hovered = entry;
    repaintEntry(m_hovered);
    setCursor(entry ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WheelView::choose(std::optional<qsizetype> entry)
{
    if (entry == m_chosen)
        return;
    repaintEntry(m_chosen);
    m_chosen = entry;
    repaintEntry(m_chosen);
    tellOfChoice();
}

void WheelView::pick(qsizetype entry)
{
    choose(entry);
    emit entryChosen(m_content->wheel.entries[entry].id);
}

void WheelView::activate(qsizetype entry)
{
    pick(entry);
    emit entryActivated(m_content->wheel.entries[entry].id);
}

bool WheelView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto entry = entryAt(help->pos()))
            QToolTip::showText(help->globalPos(), m_content->words[*entry].spoken, this,
                               markerRect(*entry));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void WheelView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
    if (event->type() == QEvent::PaletteChange) {
        m_drawing = {};
        update();
    }
    QWidget::changeEvent(event);
}

void WheelView::resizeEvent(QResizeEvent *) { place(); }

void WheelView::mouseMoveEvent(QMouseEvent *event) { hover(entryAt(event->position())); }

void WheelView::leaveEvent(QEvent *) { hover({}); }

void WheelView::mousePressEvent(QMouseEvent *event)
{
    const auto entry = entryAt(event->position());
    if (event->button() == Qt::LeftButton && entry)
        pick(*entry);
    else
        QWidget::mousePressEvent(event);
}

void WheelView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto entry = entryAt(event->position()))
        activate(*entry);
}

void WheelView::keyPressEvent(QKeyEvent *event)
{
    const auto key = Qt::Key(event->key());
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || entries() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qsizetype here = m_chosen ? *m_chosen : nearestTo(m_content->today, m_content->wheel);
    if (const auto step = stepFor(key))
        pick(m_chosen ? stepped(m_content->wheel, here, *step) : here);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        activate(here);
    else
        QWidget::keyPressEvent(event);
}

/// Whoever comes by Tab stands on an entry at once.
void WheelView::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason ||
                       event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !m_chosen && entries() > 0)
        pick(nearestTo(m_content->today, m_content->wheel));
    else
        tellOfChoice();
    update();
}

void WheelView::focusOutEvent(QFocusEvent *) { update(); }

} // namespace tvers
