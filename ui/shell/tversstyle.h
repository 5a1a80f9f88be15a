// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Fusion, with edges and targets that everybody can see and hit.
#pragma once

#include <QProxyStyle>

namespace tvers {

class ArrowKeys;

/// Fusion's own outlines have a contrast of under 2:1; WCAG 2.1 asks 3:1 of what
/// shows where a control is (1.4.11) and 24 px of what is clicked (2.5.8).
class TversStyle : public QProxyStyle
{
    Q_OBJECT
public:
    TversStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ArrowKeys *m_arrowKeys;

    void drawChosenMenuItem(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const;
    static void layTabsAnew(QWidget &resized);
    void drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    QSize tabSize(const QStyleOption *option, QSize whole, const QWidget *widget) const;
    int tabPadding(const QStyleOption *option, const QWidget *widget) const;
};

} // namespace tvers
