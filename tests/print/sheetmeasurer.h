// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A wheel's SVG read as somebody outside reads it: only what stands in the
/// file, nothing of how it was laid out.
#pragma once

#include <QDate>
#include <QHash>
#include <QPolygonF>
#include <QRectF>
#include <QRegularExpression>
#include <QTransform>
#include <QXmlStreamReader>

#include <cmath>

namespace tvers::testing {

/// One text, as long as the file says that it is; 0.75 em high from its foot.
struct MeasuredText {
    QString text;
    double size;     ///< mm
    double rotation; ///< degrees
    QPolygonF outline;
};

/// One group of the file.
struct MeasuredGroup {
    QString role;
    QString entry;
    QRectF box; ///< of its paths
    QList<MeasuredText> texts;

    /// Of a marker: it stands in its id.
    QDate day() const
    {
        static const QRegularExpression day(QStringLiteral("\\d{4}-\\d\\d-\\d\\d"));
        return QDate::fromString(day.match(entry).captured(), Qt::ISODate);
    }
};

class SheetMeasurer
{
public:
    explicit SheetMeasurer(const QByteArray &svg)
    {
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto at = xml.attributes();
            if (xml.name() == QLatin1String("svg"))
                m_page = {0, 0, of(at, "width"), of(at, "height")};
            else if (xml.name() == QLatin1String("g") &&
                     !at.hasAttribute(QLatin1String("aria-label")))
                m_groups.append({at.value(QLatin1String("data-role")).toString(),
                                 at.value(QLatin1String("data-entry")).toString(),
                                 {},
                                 {}});
            else if (xml.name() == QLatin1String("path"))
                addPath(at.value(QLatin1String("d")).toString());
            else if (xml.name() == QLatin1String("text"))
                addText(at, xml);
        }
        isWhole = !xml.hasError() && m_page.isValid();
    }

    bool isWhole = false;
    QRectF page() const { return m_page; }
    const QList<MeasuredGroup> &groups() const { return m_groups; }
    QList<MeasuredGroup> groups(const QString &role) const
    {
        QList<MeasuredGroup> found;
        for (const MeasuredGroup &group : m_groups) {
            if (group.role == role)
                found.append(group);
        }
        return found;
    }

    /// The widest circle's: four curves of the same width and height are none; the
    /// months lie round the same middle as the whole wheel.
    QPointF centre() const
    {
        QRectF months;
        for (const MeasuredGroup &month : groups(QStringLiteral("month")))
            months |= month.box;
        return m_rim.isValid() ? m_rim.center() : months.center();
    }
    double diameter() const { return m_rim.width(); }

    /// 0..360 from 12 o'clock with the clock.
    double angleOf(QPointF at) const
    {
        const QPointF off = at - centre();
        const double angle = std::atan2(off.x(), -off.y()) * 180 / M_PI;
        return angle < 0 ? angle + 360 : angle;
    }

private:
    static double of(const QXmlStreamAttributes &at, const char *name)
    {
        QString value = at.value(QLatin1String(name)).toString();
        return value.remove(QStringLiteral("mm")).toDouble();
    }

    void addPath(const QString &data)
    {
        static const QRegularExpression pair(QStringLiteral("(-?[\\d.]+) (-?[\\d.]+)"));
        QPolygonF points;
        for (auto match = pair.globalMatch(data); match.hasNext();) {
            const auto found = match.next();
            points.append({found.captured(1).toDouble(), found.captured(2).toDouble()});
        }
        const QRectF box = points.boundingRect();
        const bool round = data.count(QLatin1Char('C')) >= 4 && !data.contains(QLatin1Char('L')) &&
                           std::abs(box.width() - box.height()) < 0.05;
        if (round && box.width() > m_rim.width())
            m_rim = box;
        if (!m_groups.isEmpty())
            m_groups.last().box |= box;
    }

    void addText(const QXmlStreamAttributes &at, QXmlStreamReader &xml)
    {
        const QPointF origin(of(at, "x"), of(at, "y"));
        const double size = of(at, "font-size");
        static const QRegularExpression turn(QStringLiteral("rotate\\((-?[\\d.]+)"));
        const double rotation =
            turn.match(at.value(QLatin1String("transform")).toString()).captured(1).toDouble();
        const QRectF upright(0, -0.75 * size, of(at, "textLength"), 0.75 * size);
        const QTransform place = QTransform().translate(origin.x(), origin.y()).rotate(rotation);
        const QPolygonF outline = place.map(QPolygonF(upright));
        m_groups.last().texts.append({xml.readElementText(), size, rotation, outline});
    }

    QRectF m_page;
    QRectF m_rim;
    QList<MeasuredGroup> m_groups;
};

} // namespace tvers::testing
