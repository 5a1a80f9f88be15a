// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/wheellayout.h"

#include "core/wheel/labelplacement.h"
#include "core/wheel/markerplacement.h"

#include <QtMath>

#include <algorithm>
#include <tuple>

namespace tvers {

namespace {

/// As large as the longest name allows: months are never shortened.
double monthSize(const WheelGeometry &geometry, const WheelSetting &setting)
{
    double size = setting.sheet.monthSize;
    for (QDate first = geometry.span.first(); first <= geometry.span.last();
         first = first.addMonths(1)) {
        const RingSector own = uprightPart(geometry.ring(geometry.monthsInner, geometry.monthsOuter,
                                                         geometry.angleAt(first),
                                                         geometry.angleAt(first.addMonths(1))));
        const double room = qDegreesToRadians(own.to - own.from) * geometry.monthsInner;
        const QString name = setting.texts.months.value(first.month() - 1);
        size = std::min(size, room / setting.type.width(name, {Face::Bold, 1}));
    }
    return std::max(size, smallestText);
}

void placeMonths(WheelLayout &layout, const WheelSetting &setting)
{
    const WheelGeometry &geometry = layout.geometry;
    const TextFont font{Face::Bold, monthSize(geometry, setting)};
    for (QDate first = geometry.span.first(); first <= geometry.span.last();
         first = first.addMonths(1)) {
        PlacedMonth month{first, geometry.angleAt(first), geometry.angleAt(first.addMonths(1)), {}};
        month.name = setting.type.bent(
            setting.texts.months.value(first.month() - 1), font,
            geometry.ring(geometry.monthsInner, geometry.monthsOuter, month.from, month.to));
        layout.months.append(month);
    }
}

void placeWeeks(WheelLayout &layout, const WheelSetting &setting)
{
    const WheelGeometry &geometry = layout.geometry;
    const int daysForNumber = 4; // fewer at the seam leave no room beside the neighbour
    for (QDate monday = mondayOf(geometry.span.first()); monday <= geometry.span.last();
         monday = monday.addDays(7)) {
        PlacedWeek week{isoWeekOf(monday), geometry.angleAt(monday),
                        geometry.angleAt(monday.addDays(7)), std::nullopt};
        if (week.to - week.from >= (daysForNumber - 0.5) * geometry.degreesPerDay())
            week.number = setting.type.centred(
                QString::number(week.week.week), {Face::Regular, setting.sheet.weekSize},
                geometry.at((week.from + week.to) / 2,
                            (geometry.monthsOuter + geometry.weeksOuter) / 2));
        layout.weeks.append(week);
    }
    // one week at both ends of the seam is numbered at one of them
    PlacedWeek &last = layout.weeks.last();
    const double apart = (360 - last.from + layout.weeks.first().to) / 2;
    if (layout.weeks.first().number && apart < 5 * geometry.degreesPerDay())
        last.number.reset();
}

/// How far \a angle is outside the wedge.
double beside(double angle, const PlacedHoliday &wedge)
{
    return std::max({0.0, wedge.from - angle, angle - wedge.to});
}

/// Whether a name with its middle at \a angle is read as \a own's and no other's.
bool standsBy(const PlacedHoliday &own, double angle, const QList<PlacedHoliday> &all)
{
    return std::none_of(all.begin(), all.end(), [&](const PlacedHoliday &other) {
        return beside(angle, other) < beside(angle, own);
    });
}

/// Names along the narrow ring between weeks and lanes, school holidays first.
void placeHolidays(WheelLayout &layout, const WheelSetting &setting)
{
    const WheelGeometry &geometry = layout.geometry;
    const double size = setting.sheet.weekSize;
    const double middle = (geometry.weeksOuter + geometry.lanesInner) / 2;
    for (qsizetype i = 0; i < setting.wheel.holidays.size(); ++i) {
        const DateSpan &days = setting.wheel.holidays[i].days;
        layout.holidays.append(
            {i, geometry.angleAt(days.first()), geometry.angleAt(days.last().addDays(1)), {}});
    }
    QList<RingSector> taken;
    const double apart = qRadiansToDegrees(size / middle);
    for (const auto kind :
         {WheelHoliday::Kind::School, WheelHoliday::Kind::Closing, WheelHoliday::Kind::Public}) {
        for (PlacedHoliday &placed : layout.holidays) {
            if (setting.wheel.holidays[placed.holiday].kind != kind)
                continue;
            const QString &name = setting.texts.holidays[placed.holiday].bent;
            const TextFont font{Face::Regular, size};
            const RingSector own =
                geometry.ring(geometry.weeksOuter, geometry.lanesInner, placed.from, placed.to);
            const RingSector reach = setting.type.reachOf(name, font, own);
            const bool free =
                std::none_of(taken.begin(), taken.end(), [&](const RingSector &other) {
                    return other.from < reach.to + apart && reach.from - apart < other.to;
                });
            if (!free || reach.from < 0 || reach.to > 360 ||
                !standsBy(placed, (reach.from + reach.to) / 2, layout.holidays))
                continue;
            taken.append(reach);
            placed.name = setting.type.bentOver(name, font, own);
        }
    }
}

/// What text along an arc may not run under: markers stand where they find room, which
/// in a full year is on other lanes' windows too.
QList<QRectF> coveredBy(const WheelLayout &layout)
{
    QList<QRectF> boxes;
    for (const PlacedMarker &marker : layout.markers)
        boxes.append(marker.box);
    for (const PlacedLane &lane : layout.lanes)
        boxes.append(lane.chip);
    return boxes;
}

/// The widest part of \a band where text of \a font meets none of \a boxes; empty where
/// all of it is covered.
std::optional<RingSector> widestFree(const RingSector &band, const QList<QRectF> &boxes,
                                     TextFont font)
{
    const double radius = (band.inner + band.outer) / 2;
    const double half = font.size * noto::lineHeight / 2;
    const double air = qRadiansToDegrees(font.size * 0.3 / radius);
    QList<RingSector> covered;
    for (const QRectF &box : boxes) {
        RingSector reach = reachOf(box, band.centre);
        if (reach.inner >= radius + half || radius - half >= reach.outer)
            continue;
        if (reach.from < 0 && band.from > 180) // it stands across the seam
            std::tie(reach.from, reach.to) = std::pair(reach.from + 360, reach.to + 360);
        covered.append(reach);
    }
    std::sort(covered.begin(), covered.end(),
              [](const RingSector &a, const RingSector &b) { return a.from < b.from; });
    RingSector widest = band;
    widest.to = band.from;
    double free = band.from; // all before is covered, or looked at
    const auto look = [&](double from, double to) {
        if (to - from > widest.to - widest.from)
            std::tie(widest.from, widest.to) = std::pair(from, to);
    };
    for (const RingSector &one : std::as_const(covered)) {
        look(free, std::min(one.from - air, band.to));
        free = std::max(free, one.to + air);
    }
    look(free, band.to - air);
    return widest.to > widest.from ? std::optional(widest) : std::nullopt;
}

enum class SpanText { Whole, AsMuchAsFits };

/// Along the arc: whole names only, or as much as fits where there is no label.
void placeSpanTexts(WheelLayout &layout, const WheelSetting &setting, SpanText wanted)
{
    for (PlacedSpan &span : layout.spans) {
        const bool labelled =
            std::any_of(layout.labels.begin(), layout.labels.end(),
                        [&span](const PlacedLabel &label) { return label.entry == span.entry; });
        if (labelled || !span.text.isEmpty())
            continue;
        const TextFont font{Face::Regular, setting.sheet.labelSize};
        const QString &text = setting.texts.entries[span.entry].bent;
        const auto room = widestFree(span.band, coveredBy(layout), font);
        if (!room)
            continue;
        const BentText bent = setting.type.bent(text, font, *room);
        if (wanted == SpanText::AsMuchAsFits || bent.text == text)
            span.text = bent;
    }
}

/// By the first plan that holds them all; the last one does.
WheelLayout withMarkers(const WheelSetting &setting)
{
    for (const LanePlan &plan : lanePlans(setting)) {
        WheelLayout layout{wheelGeometry(setting.sheet, setting.wheel.span, plan.width, plan.room)};
        if (placeMarkers(layout, plan, setting))
            return layout;
    }
    Q_UNREACHABLE();
}

} // namespace

WheelLayout layoutWheel(const WheelSetting &setting)
{
    WheelLayout layout = withMarkers(setting);
    placeMonths(layout, setting);
    placeWeeks(layout, setting);
    placeHolidays(layout, setting);
    placeSpanTexts(layout, setting, SpanText::Whole);
    placeLabels(layout, setting);
    placeSpanTexts(layout, setting, SpanText::AsMuchAsFits);
    if (setting.today && setting.wheel.span.contains(*setting.today))
        layout.today = layout.geometry.middleOf(*setting.today);
    return layout;
}

} // namespace tvers
