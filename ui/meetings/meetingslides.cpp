// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingslides.h"

#include "ui/shell/languages.h"
#include "ui/wording/casewording.h"
#include "ui/wording/daywording.h"
#include "ui/wording/meetingwording.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(tvers::MeetingSlides)
};

QStringList agreed(const MeetingBook &book, const AgendaItem &item)
{
    QStringList lines;
    for (const Measure &measure : book.measuresOf(item))
        lines.append(
            SlideWords::tr("%1: %2, until %3")
                .arg(measure.what, measure.responsible, DayWording(spoken()).day(measure.due)));
    return lines;
}

QStringList linesOf(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
                    const AgendaItem &item)
{
    QStringList lines;
    const Discussion *discussion = book.discussionOf(item);
    // Of a named case nothing that was told stands there: it may tell who it is.
    if (discussion && !isNamed(discussion->mode) && !discussion->texts.question.isEmpty())
        lines.append(discussion->texts.question);
    QStringList leaving;
    for (const QString &service : book.gateOf(line, held, item).mustLeave)
        leaving.append(book.serviceName(service));
    if (!leaving.isEmpty())
        lines.append(SlideWords::tr("Leaves the item: %1").arg(leaving.join(u", "_s)));
    if (discussion && discussion->decision)
        lines.append(CaseWording::decision(*discussion->decision));
    return lines + agreed(book, item);
}

} // namespace

QList<MeetingSlide> slidesOf(const MeetingBook &book, const MeetingLine &line,
                             const HeldMeeting &held)
{
    QList<MeetingSlide> slides;
    for (const AgendaItem &item : held.items) {
        MeetingSlide slide{book.itemTitle(item), linesOf(book, line, held, item),
                           book.childName(item)};
        const auto guest =
            std::find_if(held.seats.begin(), held.seats.end(),
                         [&](const MeetingSeat &seat) { return seat.onlyFor == item.id; });
        slide.hasGuests = guest != held.seats.end();
        if (slide.hasGuests && guest->from)
            slide.guestLines.append(
                SlideWords::tr("Your time: %1")
                    .arg(DayWording(spoken()).clock({*guest->from, guest->to})));
        slide.guestLines += agreed(book, item);
        slides.append(slide);
    }
    return slides;
}

} // namespace tvers
