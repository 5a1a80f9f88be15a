// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/municipalpaper.h"

#include "ui/wording/reportterms.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString number(int count) { return QString::number(count); }

/// The parts of the report, in their order.
class MunicipalWriter : private ReportTerms
{
#ifdef TVERS_NEVER // for lupdate, which asks whose words tr() says
    Q_DECLARE_TR_FUNCTIONS(tvers::ReportPaper)
#endif
public:
    MunicipalWriter(const MunicipalReport &report, Language language) :
        ReportTerms(language), m_report(report)
    {}

    QString title() const
    {
        const QString title =
            tr("Half-yearly report %1 of the municipality").arg(m_report.period.text());
        return m_report.version == 1 ? title
                                     : tr("%1, version %2").arg(title).arg(m_report.version);
    }

    Document document(const MunicipalPaper::About &about) const
    {
        Document paper = frame(tr("%1: %2").arg(title(), m_report.municipality),
                               {m_report.municipality, about.made, about.file});
        addHead(paper.blocks);
        addUnits(paper.blocks);
        addMeetings(paper.blocks);
        addAttendance(paper.blocks, m_report.attendance);
        addDiscussions(paper.blocks);
        addMeasures(paper.blocks, m_report.measures);
        addTrend(paper.blocks, about);
        addWords(paper.blocks);
        paper.blocks.append(SignOff{{tr("Place and date"), tr("For Oppvekst")}});
        return paper;
    }

    QList<TableSheet> sheets(const QList<TrendPoint> &trend) const
    {
        return {figures(), units(), arenas(), services(), types(), halves(trend)};
    }

    TrendWords trendWords() const
    {
        return {tr("Meetings"),    tr("planned"),  tr("held"),
                tr("Discussions"), tr("at least"), tr("at most, where it is hidden")};
    }

    QString alternative(const QList<TrendPoint> &trend) const
    {
        QStringList lines;
        for (const TrendPoint &point : trend)
            lines.append(tr("%1: %2 meetings planned, %3 held; discussions: %4.")
                             .arg(point.half.text(), number(point.planned), number(point.held),
                                  told(point.discussions)));
        return tr("Bars for each half-year.") + u' ' + lines.join(u' ');
    }

private:
    void addHead(QList<Block> &blocks) const
    {
        blocks.append(Heading{1, title()});
        blocks.append(Paragraph{plain(m_report.municipality), Paragraph::Kind::Lead});
        blocks.append(Paragraph{plain(
            tr("%1 of %2 units have delivered; the figures are theirs. Reports were due on %3.")
                .arg(number(m_report.delivered()), number(int(m_report.units.size())),
                     date(m_report.due)))});
        blocks.append(Paragraph{
            plain(m_report.isDraft ? tr("Draft") : tr("Number %1").arg(m_report.number))});
    }

    QString stateOf(const DeliveredUnit &unit) const
    {
        if (!unit.received)
            return tr("missing");
        QStringList words{unit.isLate ? tr("late") : tr("in time")};
        if (unit.version > 1)
            words.append(tr("version %1").arg(unit.version));
        if (!unit.isIntact)
            words.append(tr("changed after it was written"));
        return words.join(u", "_s);
    }

    void addUnits(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, tr("Who has delivered")});
        TextTable table = tableOf({}, {tr("Unit"), tr("Received"), tr("State")});
        for (TableColumn &column : table.columns)
            column.align = TableColumn::Align::Left;
        for (const DeliveredUnit &one : m_report.units)
            addRow(table, {one.unit, one.received ? date(*one.received) : u"–"_s, stateOf(one)});
        if (table.body.isEmpty())
            blocks.append(Paragraph{plain(tr("There are no units."))});
        else
            blocks.append(table);
    }

    static QStringList cellsOf(const MeetingFigures &one, const QString &name)
    {
        return {name, number(one.planned), number(one.held), number(one.cancelled),
                number(one.withoutLog)};
    }

    void addMeetings(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, tr("Meetings")});
        TextTable table = tableOf(
            {}, {tr("Arena"), tr("Planned"), tr("Held"), tr("Called off"), tr("Without a log")});
        for (const MeetingFigures &one : m_report.meetings)
            addRow(table, cellsOf(one, one.arena));
        if (table.body.isEmpty()) {
            blocks.append(Paragraph{plain(tr("No meetings were planned."))});
        } else {
            addRow(table, cellsOf(m_report.allMeetings(), tr("All")));
            for (TableCell &cell : table.body.last().cells)
                cell.ground = TableCell::Ground::Quiet;
            blocks.append(table);
        }
        addList(blocks, deviations());
        addCauses(blocks);
    }

    QStringList deviations() const
    {
        QStringList lines;
        if (m_report.startUp.asked > 0)
            lines.append(tr("%1 of %2 units have logged a start-up meeting.")
                             .arg(m_report.startUp.yes)
                             .arg(m_report.startUp.asked));
        if (m_report.closing.asked > 0)
            lines.append(tr("%1 of %2 units have logged a closing meeting.")
                             .arg(m_report.closing.yes)
                             .arg(m_report.closing.asked));
        if (const int unrecorded = m_report.allMeetings().heldWithoutLog; unrecorded > 0)
            lines.append(tr("%n meeting(s) were held without a log.", nullptr, unrecorded));
        return lines;
    }

    QString cause(const CauseCount &one) const
    {
        return one.cause.isEmpty() ? tr("No cause given") : causeOf(one.cause);
    }

    void addCauses(QList<Block> &blocks) const
    {
        if (m_report.causes.isEmpty())
            return;
        TextTable table = tableOf(tr("Why meetings were called off"), {tr("Cause"), tr("Number")});
        for (const CauseCount &one : m_report.causes)
            addRow(table, {cause(one), number(one.count)});
        blocks.append(table);
    }

    void addDiscussions(QList<Block> &blocks) const
    {
        addTypes(blocks, m_report.discussions);
        blocks.append(Paragraph{
            plain(tr("Where a unit hides a small number, the sum is told only if it gives none "
                     "of them away; otherwise it lies between two numbers.")),
            Paragraph::Kind::Note});
        QStringList lines;
        if (m_report.consent.asked > 0)
            lines.append(tr("%1 of %2 units assessed consent in every discussion of one child.")
                             .arg(m_report.consent.yes)
                             .arg(m_report.consent.asked));
        lines.append(tr("Decisions and recommendations: %1").arg(told(m_report.decisions)));
        addList(blocks, lines);
    }

    void addTrend(QList<Block> &blocks, const MunicipalPaper::About &about) const
    {
        if (about.trend.isEmpty())
            return;
        blocks.append(Heading{2, tr("From half-year to half-year")});
        TextTable table = tableOf({}, {tr("Half-year"), tr("Reports"), tr("Planned"), tr("Held"),
                                       tr("Discussions"), tr("Measures done"), tr("Overdue")});
        for (const TrendPoint &point : about.trend)
            addRow(table, {point.half.text(), number(point.reports), number(point.planned),
                           number(point.held), told(point.discussions), number(point.measures.done),
                           number(point.measures.overdue)});
        if (about.drawing)
            blocks.append(Figure{*about.drawing, alternative(about.trend), {}, table});
        else
            blocks.append(table);
    }

    void addWords(QList<Block> &blocks) const
    {
        if (!m_report.competenceNeeds.isEmpty()) {
            blocks.append(Heading{2, tr("What the units need to know more about")});
            addList(blocks, m_report.competenceNeeds);
        }
        addText(blocks, tr("Experiences"), m_report.words.experiences);
        addText(blocks, tr("Evaluation"), m_report.words.evaluation);
    }

    static SheetCell cellOf(const ToldCount &count)
    {
        return count.isExact() ? SheetCell(count.least()) : SheetCell(shortly(count));
    }

    TableSheet figures() const
    {
        const MeetingFigures all = m_report.allMeetings();
        TableSheet sheet{tr("Figures"), {{tr("What"), 44}, {tr("Number"), 12}}};
        sheet.rows = {{tr("Units"), int(m_report.units.size())},
                      {tr("Reports"), m_report.delivered()},
                      {tr("Meetings planned"), all.planned},
                      {tr("Meetings held"), all.held},
                      {tr("Held without a log"), all.heldWithoutLog},
                      {tr("Meetings called off"), all.cancelled},
                      {tr("Meetings without a log"), all.withoutLog},
                      {tr("Discussions"), cellOf(m_report.discussions.total)},
                      {tr("Decisions and recommendations"), cellOf(m_report.decisions)},
                      {tr("Measures done"), m_report.measures.done},
                      {tr("Measures open"), m_report.measures.open},
                      {tr("Measures overdue"), m_report.measures.overdue}};
        for (const CauseCount &one : m_report.causes)
            sheet.rows.append({tr("Called off: %1").arg(cause(one)), one.count});
        return sheet;
    }

    TableSheet units() const
    {
        TableSheet sheet{tr("Units"), {{tr("Unit"), 34}, {tr("Received"), 14}, {tr("State"), 40}}};
        for (const DeliveredUnit &one : m_report.units)
            sheet.rows.append({one.unit,
                               one.received ? SheetCell(*one.received) : SheetCell(QString()),
                               stateOf(one)});
        return sheet;
    }

    TableSheet arenas() const
    {
        TableSheet sheet{tr("Arenas"),
                         {{tr("Arena"), 44},
                          {tr("Planned")},
                          {tr("Held")},
                          {tr("Held without a log")},
                          {tr("Called off")},
                          {tr("Without a log")}}};
        for (const MeetingFigures &one : m_report.meetings)
            sheet.rows.append({one.arena, one.planned, one.held, one.heldWithoutLog, one.cancelled,
                               one.withoutLog});
        return sheet;
    }

    TableSheet services() const
    {
        TableSheet sheet{tr("Services"), {{tr("Service"), 44}, {tr("Came")}, {tr("Of meetings")}}};
        for (const ServiceAttendance &one : m_report.attendance)
            sheet.rows.append({one.service, one.came, one.meetings});
        return sheet;
    }

    TableSheet types() const
    {
        TableSheet sheet{tr("Types of case"), {{tr("Type of case"), 44}, {tr("Number")}}};
        for (const ToldType &type : m_report.discussions.types)
            sheet.rows.append({typeName(type), cellOf(type.count)});
        return sheet;
    }

    TableSheet halves(const QList<TrendPoint> &trend) const
    {
        TableSheet sheet{tr("Half-years"),
                         {{tr("Half-year")},
                          {tr("Reports")},
                          {tr("Planned")},
                          {tr("Held")},
                          {tr("Discussions")},
                          {tr("Measures done")},
                          {tr("Overdue")}}};
        for (const TrendPoint &point : trend)
            sheet.rows.append({point.half.text(), point.reports, point.planned, point.held,
                               cellOf(point.discussions), point.measures.done,
                               point.measures.overdue});
        return sheet;
    }

    const MunicipalReport &m_report;
};

} // namespace

Document MunicipalPaper::of(const MunicipalReport &report, const About &about, Language language)
{
    return MunicipalWriter(report, language).document(about);
}

QList<TableSheet> MunicipalPaper::tables(const MunicipalReport &report,
                                         const QList<TrendPoint> &trend, Language language)
{
    return MunicipalWriter(report, language).sheets(trend);
}

QString MunicipalPaper::title(const MunicipalReport &report, Language language)
{
    return MunicipalWriter(report, language).title();
}

TrendWords MunicipalPaper::trendWords(Language language)
{
    const MunicipalReport none{{}, HalfYear(2026, HalfYear::Half::Autumn), {}};
    return MunicipalWriter(none, language).trendWords();
}

QString MunicipalPaper::trendAlternative(const QList<TrendPoint> &trend, Language language)
{
    const MunicipalReport none{{}, HalfYear(2026, HalfYear::Half::Autumn), {}};
    return MunicipalWriter(none, language).alternative(trend);
}

} // namespace tvers
