// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trenddrawing.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

// mm
constexpr QSizeF whole(170, 68);
constexpr double gap = 10;
constexpr double titleSize = 3.6;
constexpr double textSize = 2.9;
constexpr double barsTop = 13;
constexpr double barsBottom = 52;
constexpr double widestBar = 9;

constexpr Colour ink = colour(0x1c1c1c);
constexpr Colour full = colour(0x1f5961); // 0.33 of white in grey, far from an empty bar
constexpr Colour empty = colour(0xffffff);

/// One bar, and what it says.
struct Bar {
    double from; ///< of what is counted
    double to;
    QString text = {}; ///< above it
    enum class Look { Empty, Full, Dashed } look = Look::Full;
};

/// Bars that stand over one name.
struct Group {
    QString name;
    QList<QList<Bar>> stacks; ///< beside each other
};

class Panel
{
public:
    Panel(const QRectF &place, const Typesetter &typesetter, DrawingSheet &sheet) :
        m_place(place), m_typesetter(typesetter), m_sheet(sheet)
    {}

    void draw(const QString &title, const QList<Group> &groups)
    {
        write(title, {Face::Bold, titleSize}, {m_place.left(), titleSize * noto::ascent});
        double most = 1;
        for (const Group &group : groups) {
            for (const QList<Bar> &stack : group.stacks)
                most = std::max(most, stack.last().to);
        }
        m_scale = (barsBottom - barsTop) / most;
        const double width = m_place.width() / double(groups.size());
        for (qsizetype i = 0; i < groups.size(); ++i)
            draw(groups[i], QRectF(m_place.left() + double(i) * width, 0, width, 0));
        add(Path::line({{m_place.left(), barsBottom}, {m_place.right(), barsBottom}}), {},
            Stroke{ink, 0.3});
    }

    /// What the two kinds of bars are, below; \a second begins in the middle.
    void explain(const QString &first, const QString &second, const QList<Bar::Look> &looks)
    {
        const double y = whole.height() - textSize;
        double x = m_place.left();
        for (const auto &[text, look] : {std::pair(first, looks[0]), std::pair(second, looks[1])}) {
            box({x, y - textSize * noto::capHeight, 4, textSize * noto::capHeight}, look);
            write(text, {Face::Regular, textSize}, {x + 5.5, y});
            x += 5.5 + m_typesetter.width(text, {Face::Regular, textSize}) + 5;
        }
    }

private:
    void draw(const Group &group, const QRectF &column)
    {
        const auto bars = double(group.stacks.size());
        const double width = std::min(widestBar, column.width() / (bars + 0.6));
        double x = column.center().x() - width * bars / 2;
        for (const QList<Bar> &stack : group.stacks) {
            for (const Bar &bar : stack) {
                const double top = barsBottom - bar.to * m_scale;
                if (bar.to > bar.from)
                    box({x + 0.4, top, width - 0.8, (bar.to - bar.from) * m_scale}, bar.look);
                if (!bar.text.isEmpty())
                    write(bar.text, {Face::Regular, textSize}, {x + width / 2, top - 1},
                          Typesetter::Align::Middle);
            }
            x += width;
        }
        write(group.name, {Face::Regular, textSize}, {column.center().x(), barsBottom + 4},
              Typesetter::Align::Middle);
    }

    void box(const QRectF &place, Bar::Look look)
    {
        Stroke stroke{ink, 0.3};
        if (look == Bar::Look::Dashed)
            stroke.dashes = {1, 0.8};
        add(Path::rectangle(place), look == Bar::Look::Full ? full : empty, stroke);
    }

    void add(const Path &path, std::optional<Colour> fill, const Stroke &stroke)
    {
        m_sheet.items.append(DrawingItem{.parts = {DrawnPath{path, fill, stroke}}});
    }

    void write(const QString &text, TextFont font, QPointF at,
               Typesetter::Align align = Typesetter::Align::Left)
    {
        m_sheet.items.append(
            DrawingItem{.role = DrawingRole::Label,
                        .parts = {DrawnText{m_typesetter.set(text, font, at, align), ink}}});
    }

    QRectF m_place;
    double m_scale = 1;
    const Typesetter &m_typesetter;
    DrawingSheet &m_sheet;
};

Group meetingsOf(const TrendPoint &point)
{
    return {point.half.text(),
            {{{0, double(point.planned), QString::number(point.planned), Bar::Look::Empty}},
             {{0, double(point.held), QString::number(point.held)}}}};
}

/// What is told at least, and upon it what it may be.
Group discussionsOf(const TrendPoint &point)
{
    const ToldCount &told = point.discussions;
    const double most = told.most() ? *told.most() : told.least() + fewestTold;
    QList<Bar> stack{{0, double(told.least())}};
    if (!told.isExact())
        stack.append({double(told.least()), most, {}, Bar::Look::Dashed});
    stack.last().text = shortly(told);
    return {point.half.text(), {stack}};
}

} // namespace

QString shortly(const ToldCount &count)
{
    if (count.isExact())
        return QString::number(count.least());
    return count.most() ? u"%1–%2"_s.arg(count.least()).arg(*count.most())
                        : u"%1+"_s.arg(count.least());
}

DrawingSheet trendDrawing(const QList<TrendPoint> &points, const TrendWords &words,
                          const Typesetter &typesetter)
{
    DrawingSheet sheet{whole};
    QList<Group> meetings;
    QList<Group> discussions;
    for (const TrendPoint &point : points) {
        meetings.append(meetingsOf(point));
        discussions.append(discussionsOf(point));
    }
    const double width = (whole.width() - gap) / 2;
    Panel left(QRectF(0, 0, width, whole.height()), typesetter, sheet);
    left.draw(words.meetings, meetings);
    left.explain(words.planned, words.held, {Bar::Look::Empty, Bar::Look::Full});
    Panel right(QRectF(width + gap, 0, width, whole.height()), typesetter, sheet);
    right.draw(words.discussions, discussions);
    right.explain(words.least, words.most, {Bar::Look::Full, Bar::Look::Dashed});
    return sheet;
}

} // namespace tvers
