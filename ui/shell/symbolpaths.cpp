// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/symbolpaths.h"

#include <QtMath>

#include <initializer_list>

namespace tvers {

namespace {

using Points = std::initializer_list<QPointF>;

void line(QPainterPath &path, Points points)
{
    bool first = true;
    for (const QPointF point : points) {
        first ? path.moveTo(point) : path.lineTo(point);
        first = false;
    }
}

QPainterPath lines(std::initializer_list<Points> parts)
{
    QPainterPath path;
    for (const Points &part : parts)
        line(path, part);
    return path;
}

QPainterPath overview()
{
    QPainterPath path = lines({{{9, 7}, {20, 7}}, {{9, 12}, {20, 12}}, {{9, 17}, {16, 17}}});
    for (const qreal y : {7.0, 12.0, 17.0})
        path.addEllipse(QPointF(4.5, y), 0.7, 0.7);
    return path;
}

QPainterPath wheel()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 9, 9);
    path.addEllipse(QPointF(12, 12), 3.2, 3.2);
    line(path, {{12, 3}, {12, 8.8}});
    line(path, {{15.2, 12}, {21, 12}});
    line(path, {{12, 15.2}, {12, 21}});
    line(path, {{3, 12}, {8.8, 12}});
    return path;
}

QPainterPath calendar()
{
    QPainterPath path = lines({{{3.5, 10}, {20.5, 10}}, {{8, 3}, {8, 7}}, {{16, 3}, {16, 7}}});
    path.addRoundedRect(QRectF(3.5, 5, 17, 15.5), 2, 2);
    for (const qreal x : {8.0, 12.0, 16.0})
        line(path, {{x - 0.6, 14.8}, {x + 0.6, 14.8}});
    return path;
}

/// Units down, weeks across, and what sits where.
QPainterPath plan()
{
    QPainterPath path = lines({{{3.5, 9}, {20.5, 9}}, {{9, 4}, {9, 20}}});
    path.addRoundedRect(QRectF(3.5, 4, 17, 16), 2, 2);
    line(path, {{12, 12.6}, {14, 12.6}});
    line(path, {{16, 16.4}, {18, 16.4}});
    return path;
}

QPainterPath units()
{
    return lines({{{3, 11}, {12, 4}, {21, 11}},
                  {{5.5, 9.5}, {5.5, 20}, {18.5, 20}, {18.5, 9.5}},
                  {{10, 20}, {10, 14}, {14, 14}, {14, 20}}});
}

/// People round a table.
QPainterPath arenas()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 4.2, 4.2);
    for (const int turn : {0, 72, 144, 216, 288}) {
        const qreal angle = qDegreesToRadians(qreal(turn) - 90);
        path.addEllipse(QPointF(12 + 8.3 * qCos(angle), 12 + 8.3 * qSin(angle)), 1.7, 1.7);
    }
    return path;
}

/// Three sliders.
/// A child beside somebody larger.
QPainterPath children()
{
    QPainterPath path;
    path.addEllipse(QPointF(8.5, 6.5), 3, 3);
    path.moveTo(3, 20.5);
    path.cubicTo(3, 13, 14, 13, 14, 20.5);
    path.addEllipse(QPointF(17.5, 11), 2.2, 2.2);
    path.moveTo(16, 20.5);
    path.cubicTo(15.5, 15, 21.5, 15, 21.5, 20.5);
    return path;
}

QPainterPath settings()
{
    QPainterPath path = lines({{{3, 6}, {12, 6}},
                               {{17, 6}, {21, 6}},
                               {{3, 12}, {5, 12}},
                               {{10, 12}, {21, 12}},
                               {{3, 18}, {13, 18}},
                               {{18, 18}, {21, 18}}});
    for (const QPointF knob : {QPointF(14.5, 6), QPointF(7.5, 12), QPointF(15.5, 18)})
        path.addEllipse(knob, 2.3, 2.3);
    return path;
}

QPainterPath lock(qreal shackleRight)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(5, 11, 14, 9.5), 2, 2);
    path.moveTo(8, 11);
    path.lineTo(8, 8);
    path.arcTo(QRectF(8, 3.5, 8, 9), 180, -180);
    path.lineTo(16, shackleRight);
    return path;
}

QPainterPath search()
{
    QPainterPath path;
    path.addEllipse(QPointF(10.5, 10.5), 6, 6);
    line(path, {{15, 15}, {20.5, 20.5}});
    return path;
}

QPainterPath print()
{
    QPainterPath path = lines({{{7, 9}, {7, 3.5}, {17, 3.5}, {17, 9}},
                               {{7, 17}, {3.5, 17}, {3.5, 9}, {20.5, 9}, {20.5, 17}, {17, 17}}});
    path.addRect(QRectF(7, 14, 10, 6.5));
    return path;
}

/// A curved arrow to the left; \a mirrored to the right.
QPainterPath turning(qreal mirrored)
{
    const auto x = [mirrored](qreal at) { return 12 + mirrored * (at - 12); };
    QPainterPath path = lines({{{x(8), 5}, {x(4), 9}, {x(8), 13}}});
    path.moveTo(x(4), 9);
    path.lineTo(x(14), 9);
    path.cubicTo({x(22), 9}, {x(22), 19}, {x(14), 19});
    path.lineTo(x(10), 19);
    return path;
}

QPainterPath warning()
{
    QPainterPath path =
        lines({{{12, 3.5}, {21.5, 20}, {2.5, 20}, {12, 3.5}}, {{12, 10}, {12, 14}}});
    path.addEllipse(QPointF(12, 17), 0.5, 0.5);
    return path;
}

QPainterPath question()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 9, 9);
    path.moveTo(9.3, 9.5);
    path.cubicTo({9.3, 5.8}, {14.8, 5.8}, {14.8, 9.3});
    path.cubicTo({14.8, 11.6}, {12, 11.6}, {12, 14});
    path.addEllipse(QPointF(12, 16.7), 0.4, 0.4);
    return path;
}

QPainterPath folder()
{
    return lines({{{3, 19}, {3, 5}, {9, 5}, {11, 8}, {21, 8}, {21, 19}, {3, 19}}});
}

/// A sheet with its corner turned, and lines on it.
QPainterPath cases()
{
    return lines({{{5, 3}, {14, 3}, {19, 8}, {19, 21}, {5, 21}, {5, 3}},
                  {{14, 3}, {14, 8}, {19, 8}},
                  {{8.5, 12.5}, {15.5, 12.5}},
                  {{8.5, 16.5}, {13, 16.5}}});
}

/// Two things ticked off, one to do.
QPainterPath measures()
{
    return lines({{{3.5, 6}, {5.5, 8}, {9, 4}},
                  {{12, 6.5}, {20.5, 6.5}},
                  {{3.5, 13}, {5.5, 15}, {9, 11}},
                  {{12, 13.5}, {20.5, 13.5}},
                  {{4, 18.5}, {8, 18.5}, {8, 22}, {4, 22}, {4, 18.5}},
                  {{12, 20.5}, {20.5, 20.5}}});
}

/// A table, and three who sit round it.
QPainterPath meetings()
{
    QPainterPath path = lines({{{4, 14}, {20, 14}}, {{7, 14}, {7, 20}}, {{17, 14}, {17, 20}}});
    for (const QPointF &head : {QPointF(6, 8), QPointF(12, 6), QPointF(18, 8)})
        path.addEllipse(head, 2.2, 2.2);
    return path;
}

} // namespace

QPainterPath pathOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Overview: return overview();
    case Symbol::Wheel: return wheel();
    case Symbol::Calendar: return calendar();
    case Symbol::Plan: return plan();
    case Symbol::Meetings: return meetings();
    case Symbol::Units: return units();
    case Symbol::Arenas: return arenas();
    case Symbol::Children: return children();
    case Symbol::Settings: return settings();
    case Symbol::Locked: return lock(11);
    case Symbol::Unlocked: return lock(7.5);
    case Symbol::Search: return search();
    case Symbol::Earlier: return lines({{{15, 5}, {8, 12}, {15, 19}}});
    case Symbol::Later: return lines({{{9, 5}, {16, 12}, {9, 19}}});
    case Symbol::Print: return print();
    case Symbol::Export:
        return lines({{{12, 15}, {12, 4}},
                      {{7.5, 8.5}, {12, 4}, {16.5, 8.5}},
                      {{4, 14}, {4, 20}, {20, 20}, {20, 14}}});
    case Symbol::Add: return lines({{{12, 5}, {12, 19}}, {{5, 12}, {19, 12}}});
    case Symbol::Remove: return lines({{{5, 12}, {19, 12}}});
    case Symbol::Undo: return turning(1);
    case Symbol::Redo: return turning(-1);
    case Symbol::Warning: return warning();
    case Symbol::Question: return question();
    case Symbol::Done: return lines({{{4.5, 12.5}, {10, 18}, {19.5, 7}}});
    case Symbol::Open: return folder();
    case Symbol::Close: return lines({{{6, 6}, {18, 18}}, {{18, 6}, {6, 18}}});
    case Symbol::Cases: return cases();
    case Symbol::Measures: return measures();
    }
    Q_UNREACHABLE();
}

} // namespace tvers
