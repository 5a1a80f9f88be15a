// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every kind of paper that Tvers writes, with as many rows as are asked for, words
/// that are too long for any line and letters that are rare. Everybody in them is invented.
#pragma once

#include "core/documents/documentlayout.h"
#include "core/documents/taggedwheel.h"
#include "core/wheel/wheeldrawing.h"
#include "tests/print/planpapermaking.h"
#include "tests/wheel/wheelmaking.h"
#include "ui/print/municipalpages.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/wording/consentpaper.h"
#include "ui/wording/extractpaper.h"
#include "ui/wording/meetingpaper.h"
#include "ui/wording/reportpaper.h"
#include "ui/wording/transferpaper.h"

namespace tvers::testing {

inline QString endless() { return u"Tverrfagligsamhandlingsdrøftingsmøtereferatmal"_s.repeated(3); }
inline QString saami() { return u"Áhkká čáhci đŋšŧž ǩǧʒǯ"_s; }

/// Now a long word, now rare letters, now something plain.
inline QString wordAt(int row)
{
    switch (row % 5) {
    case 0: return endless();
    case 1: return saami();
    default: return u"Ekeberg %1"_s.arg(row);
    }
}

class EveryPaper
{
public:
    static QStringList kinds()
    {
        return {u"wheel"_s,       u"wheel A3"_s,     u"plan"_s,    u"unit"_s,
                u"days"_s,        u"changes"_s,      u"form"_s,    u"extract"_s,
                u"meeting log"_s, u"child record"_s, u"report"_s,  u"log as report"_s,
                u"municipal"_s,   u"steering"_s,     u"transfer"_s};
    }

    TaggedDrawing made(const QString &kind, int rows) const
    {
        const Typesetter type(m_measurer);
        if (kind.startsWith("wheel"_L1))
            return wheel(rows, type, kind.endsWith("A3"_L1) ? Paper::A3 : Paper::A4);
        if (kind == "municipal"_L1)
            return municipal(rows);
        if (kind == "steering"_L1)
            return steering(rows);
        return layoutDocument(document(kind, rows), type);
    }

private:
    static inline const QDateTime now{{2026, 12, 14}, {15, 0}};

    TaggedDrawing wheel(int rows, const Typesetter &type, Paper paper) const
    {
        AnnualWheel wheel = madeUpWheel(qMax(1, qMin(rows, 30)), rows);
        const WheelTexts texts = textsFor(wheel);
        return tagged(drawSheets({wheel, texts, type, sheetOf(paper)}));
    }

    Document document(const QString &kind, int rows) const
    {
        if (kind == "form"_L1)
            return form(rows);
        if (kind == "extract"_L1)
            return extract(rows);
        if (kind == "meeting log"_L1)
            return meetingPaper().log(meetingLog(rows), u"offentleglova § 13"_s);
        if (kind == "child record"_L1)
            return meetingPaper().child(childRecord(rows), {2026, 11, 12}, u"offentleglova § 13"_s);
        if (kind == "transfer"_L1)
            return transfer(rows);
        if (kind == "report"_L1 || kind == "log as report"_L1)
            return report(kind, rows);
        return planPaper(kind, rows);
    }

    Document planPaper(const QString &kind, int rows) const
    {
        const PlanPapers papers({m_pack, now, u"holmestrand.tvers"_s}, Language::Bokmaal);
        if (kind == "plan"_L1)
            return papers.plan(planOf(rows), Paper::A3);
        if (kind == "days"_L1)
            return papers.days(daysOf(rows));
        if (kind == "changes"_L1)
            return papers.changes(changesOf(rows), u"På tvers"_s);
        UnitSheet sheet = unitSheetOf(0);
        for (int row = 0; row < rows; ++row)
            sheet.meetings.append(meetingAt(row));
        return papers.unit(sheet);
    }

    static SheetMeeting meetingAt(int row)
    {
        SheetMeeting meeting = planMeeting(1 + row % 6, row % 18);
        meeting.place = wordAt(row);
        meeting.people.append({wordAt(row + 1), u"ppt"_s});
        return meeting;
    }

    static PlanSheet planOf(int rows)
    {
        PlanSheet sheet = planSheetOf(0, 0);
        for (int row = 0; row < rows; ++row) {
            SheetMeeting meeting = meetingAt(row);
            meeting.unit = u"%1 %2"_s.arg(wordAt(row)).arg(row);
            sheet.units.append(meeting.unit);
            if (!sheet.weeks.contains(isoWeekOf(meeting.day)))
                sheet.weeks.append(isoWeekOf(meeting.day));
            sheet.meetings.append(meeting);
        }
        return sheet;
    }

    static QList<DaySheet> daysOf(int rows)
    {
        QList<DaySheet> sheets = daySheetsOf(1);
        sheets[0].meetings.clear();
        for (int row = 0; row < rows; ++row)
            sheets[0].meetings.append(meetingAt(row));
        return sheets;
    }

    static Document form(int rows)
    {
        ConsentPaper::Filled filled{saami(), QDate(2014, 5, 3), endless()};
        for (int row = 0; row < rows; ++row) {
            filled.services.append(wordAt(row));
            if (row < 20) {
                filled.guardians.append(wordAt(row));
                filled.purposes.append(wordAt(row));
            }
        }
        return ConsentPaper::of(ConsentFormTexts::builtIn()[0], filled,
                                {u"Holmestrand kommune"_s, now, u"ekeberg"_s});
    }

    static Document extract(int rows)
    {
        ChildFile file{{ChildId::random(), saami(), endless(), QDate(2014, 5, 3)}};
        for (int row = 0; row < rows; ++row)
            file.guardians.append({GuardianId::random(), file.child.id, wordAt(row), u"mor"_s});
        const ExtractPaper paper(file,
                                 {[](UnitId) { return endless(); }, [](ArenaId) { return saami(); },
                                  [](const QString &id) { return id; },
                                  [](const QString &id) { return id; }},
                                 Language::Bokmaal);
        return paper.document(
            partsOf(file, {rows > 0 ? std::optional(file.guardians[0].id) : std::nullopt}),
            {u"Ingrid Prøve"_s, {2026, 11, 22}}, {u"Holmestrand kommune"_s, endless(), now});
    }

    static MeetingPaper meetingPaper()
    {
        MeetingPaper::About about{u"Holmestrand kommune"_s, u"«På tvers»-møte i skole"_s, endless(),
                                  now, u"ekeberg"_s};
        about.services = {{u"ppt"_s, u"Pedagogisk-psykologisk tjeneste (PPT)"_s}};
        return {about, Language::Bokmaal};
    }

    static Discussion discussion(CaseMode::Kind mode, int row)
    {
        Discussion one{.id = DiscussionId::random(),
                       .caseId = CaseId::random(),
                       .arena = ArenaId::random(),
                       .version = ArenaVersionId::random(),
                       .day = {2026, 11, 12},
                       .mode = mode,
                       .asked = CaseMode::Asked::NotAsked,
                       .notAskedReason = wordAt(row)};
        one.texts.seenAndHeard = wordAt(row);
        one.texts.advice = wordAt(row + 1);
        one.decision = Discussion::Decision::LocalMeasures;
        one.followUp = QDate(2027, 2, 4);
        return one;
    }

    static QList<Measure> measures(int rows)
    {
        QList<Measure> all;
        for (int row = 0; row < rows; ++row)
            all.append({MeasureId::random(),
                        DiscussionId::random(),
                        wordAt(row),
                        wordAt(row + 1),
                        {2026, 11, 13},
                        {2026, 12, 18},
                        wordAt(row + 2),
                        QDate(2027, 1, 14)});
        return all;
    }

    static NamelessLog meetingLog(int rows)
    {
        NamelessLog log{.day = {2026, 11, 12}, .began = QTime(12, 0), .ended = QTime(13, 0)};
        log.finished = MeetingSignature{log.day, wordAt(1)};
        log.byName = rows > 0 ? 1 : 0;
        for (int row = 0; row < rows; ++row) {
            log.seats.append({wordAt(row), row % 2 ? u"ppt"_s : QString(), wordAt(row + 1),
                              MeetingSeat::Came::Substitute, wordAt(row + 2)});
            LoggedItem item{.words = wordAt(row), .notes = wordAt(row + 1)};
            item.state = AgendaItem::State::Treated;
            if (row % 2 == 0)
                item.about = LoggedCase{u"2026-2/%1"_s.arg(row),
                                        CaseMode::Kind::Anonymous,
                                        {u"sprak"_s, u"fravaer"_s},
                                        DiscussionCase::Stage::Kindergarten,
                                        discussion(CaseMode::Kind::Anonymous, row),
                                        measures(row == 0 ? rows : row % 3)};
            log.items.append(item);
            log.competenceNeeds.append(wordAt(row));
            log.counts.append({MeetingCount::Kind::Hours, row});
        }
        log.minutes = rows > 0 ? endless() : QString();
        return log;
    }

    static ChildRecord childRecord(int rows)
    {
        ChildRecord record{ChildId::random(), u"Ylva Oppdiktsen"_s, QDate(2019, 5, 3)};
        for (int row = 0; row < rows; ++row) {
            record.seats.append(
                {.name = wordAt(row), .role = wordAt(row + 1), .came = MeetingSeat::Came::Came});
            if (row < 20)
                record.items.append({.notes = wordAt(row),
                                     .types = {u"sprak"_s},
                                     .left = {u"guardian"_s},
                                     .discussion = discussion(CaseMode::Kind::Consented, row),
                                     .measures = measures(row == 0 ? rows : 1)});
        }
        return record;
    }

    static HalfYearReport halfYear(int rows)
    {
        HalfYearReport report{endless(), saami(), HalfYear(2026, HalfYear::Half::Autumn),
                              *DateSpan::make({2026, 6, 16}, {2026, 12, 14})};
        QList<TypeCount> types;
        for (int row = 0; row < rows; ++row) {
            report.meetings.append({wordAt(row), 4, 2, 1, 1});
            report.cancelled.append({{2026, 10, 15}, wordAt(row), wordAt(row + 1)});
            report.attendance.append({wordAt(row), 5, 6});
            types.append({u"%1 %2"_s.arg(wordAt(row)).arg(row), 5 + row});
            report.competenceNeeds.append(wordAt(row));
            report.log.append({{2026, 10, 1},
                               wordAt(row),
                               ReportedMeeting::How(row % 4),
                               wordAt(row),
                               {u"PPT"_s},
                               {wordAt(row)},
                               row,
                               0});
            ReportedMeeting common = report.log.last();
            common.discussions.reset();
            common.decisions.reset();
            report.common.append({u"n"_s, QString::number(row), common, row % 3 > 0});
        }
        report.discussions = toldCounts(types);
        report.experiences = rows > 0 ? endless() + u'\n' + saami() : QString();
        return report;
    }

    static Document report(const QString &kind, int rows)
    {
        HalfYearReport report = halfYear(rows);
        report.as = kind == "report"_L1 ? ReportTemplate::Kind::Report : ReportTemplate::Kind::Log;
        return ReportPaper::of(report,
                               {u"Holmestrand kommune"_s, u"Kommunalsjef"_s, now, u"ekeberg"_s},
                               Language::Nynorsk);
    }

    static MunicipalReport town(int rows)
    {
        const HalfYearReport report = halfYear(rows);
        MunicipalReport town = municipalReport(report.period, {{report}});
        town.municipality = saami();
        town.due = QDate(2026, 12, 15);
        for (int row = 0; row < rows; ++row)
            town.units.append({wordAt(row),
                               row % 3 ? std::optional(town.due.addDays(row % 4)) : std::nullopt,
                               row % 4 == 1, row % 7 != 1, 1 + row % 2});
        town.words = {report.experiences, rows > 0 ? endless() : QString()};
        return town;
    }

    static TaggedDrawing municipal(int rows)
    {
        const MunicipalReport report = town(rows);
        const QList<TrendPoint> trend(rows > 0 ? 1 : 0, trendPoint(report));
        return laidOut(MunicipalPages{report, trend, Language::Nynorsk, now, saami()});
    }

    static TaggedDrawing steering(int rows)
    {
        const QList<HalfYearReport> reports{halfYear(rows)};
        const MunicipalReport report = town(rows);
        return laidOut(SteeringPages{reports, report, Language::Bokmaal, now, saami()});
    }

    static Document transfer(int rows)
    {
        const TransferForm &form = TransferForms::builtIn().versions().first();
        TransferRecord record{.form = form.id};
        TransferPaper::About about{.municipality = saami(), .made = now, .day = {2027, 5, 11}};
        for (int row = 0; row < rows; ++row) {
            record.documents.append(wordAt(row));
            about.present.append(wordAt(row + 1));
        }
        for (const TransferForm::Field &field :
             rows > 0 ? form.fields : QList<TransferForm::Field>())
            record.answers.append({field.id, wordAt(int(record.answers.size()))});
        if (rows > 0)
            about.child = endless();
        return TransferPaper::of(form, record, about);
    }

    QtTextMeasurer m_measurer;
    const MunicipalityPack m_pack = *builtInPack(u"holmestrand"_s);
};

} // namespace tvers::testing
