// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel in the window: seen, clicked, walked through by keyboard.
#pragma once

#include "core/wheel/wheellayout.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/shell/entriesview.h"
#include "ui/wheel/wheelcontent.h"

#include <QPixmap>

namespace tvers {

/// Draws what core has laid out for its size; decides nothing about the year.
class WheelView : public EntriesView
{
    Q_OBJECT
public:
    explicit WheelView(QWidget *parent = nullptr);

    /// Shows another wheel; what was chosen stays chosen if it is there too.
    void setContent(const WheelContent &content);
    /// Null before there is any.
    const WheelContent *content() const { return m_content ? &*m_content : nullptr; }
    qsizetype entries() const override { return m_content ? m_content->wheel.entries.size() : 0; }
    QString entryText(qsizetype entry) const override { return m_content->words[entry].spoken; }
    QRect entryRect(qsizetype entry) const override { return markerRect(entry); }
    std::optional<qsizetype> entryAt(QPointF point) const override;

    std::optional<qsizetype> chosen() const override { return m_chosen; }
    /// Without telling: for those who tell others themselves.
    void choose(std::optional<qsizetype> entry);
    void pick(qsizetype entry) override;
    void activate(qsizetype entry) override;

    /// How many times as large as whole in \a room the wheel must be for its letters to be
    /// read; 1 where they are.
    double readable(QSize room) const;
    /// Each way, for the whole wheel's letters to be read.
    int readableSide() const;
    /// The widget is \a times as large as the room that the wheel is laid out for.
    void setMagnification(double times);

    /// Where things are, in mm; one is pixelsPerMm() wide. \pre content()
    const WheelLayout &placed() const { return *m_placed; }
    double pixelsPerMm() const { return m_scale; }
    /// In the widget's own pixels.
    QRect markerRect(qsizetype entry) const;

    QSize sizeHint() const override { return {760, 720}; }
    QSize minimumSizeHint() const override { return {320, 320}; }

signals:
    void entryChosen(const QString &id);
    void entryActivated(const QString &id);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    WheelSetting setting() const;
    double wholeScale(QSizeF room) const;
    double leastScale() const;
    void place();
    void draw();
    void hover(std::optional<qsizetype> entry);
    void repaintEntry(std::optional<qsizetype> entry);
    QRectF toPixels(const QRectF &box) const;
    const PlacedLabel *labelOf(qsizetype entry) const;
    void emphasise(QPainter &painter, qsizetype entry, double width) const;
    QRegion besideNeighbours(qsizetype entry) const;

    QtTextMeasurer m_measurer;
    Typesetter m_type{m_measurer};
    std::optional<WheelContent> m_content;
    std::optional<WheelLayout> m_placed;
    double m_scale = 1; ///< pixels to the mm
    double m_magnification = 1;
    QPixmap m_drawing; ///< everything but what is hovered and chosen
    std::optional<qsizetype> m_hovered;
    std::optional<qsizetype> m_chosen;
};

} // namespace tvers
