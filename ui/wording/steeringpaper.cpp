// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/steeringpaper.h"

#include "core/reports/trenddrawing.h"
#include "ui/wording/municipalpaper.h"
#include "ui/wording/reportterms.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The page is to be one: what is longer stands in the report.
constexpr qsizetype longestWords = 420;

SheetCell cellOf(const ToldCount &count)
{
    return count.isExact() ? SheetCell(count.least()) : SheetCell(shortly(count));
}

SheetCell partOf(int some, int all) { return u"%1/%2"_s.arg(some).arg(all); }
SheetCell partOf(const UnitShare &share) { return partOf(share.yes, share.asked); }

MeetingFigures meetingsOf(const HalfYearReport &report)
{
    MunicipalReport alone{{}, report.period, {}};
    alone.meetings = report.meetings;
    return alone.allMeetings();
}

/// One line of figures: each half-year of the unit, and the municipality last.
struct Line {
    QString what;
    QList<SheetCell> cells;
};

class SteeringWriter : private ReportTerms
{
#ifdef TVERS_NEVER // for lupdate, which asks whose words tr() says
    Q_DECLARE_TR_FUNCTIONS(tvers::ReportPaper)
#endif
public:
    SteeringWriter(const SteeringBasis &basis, Language language) :
        ReportTerms(language), m_basis(basis), m_now(basis.reports.first())
    {}

    QString title() const
    {
        return tr("Basis for the steering dialogue %1").arg(m_now.period.text());
    }

    Document document(const SteeringPaper::About &about) const
    {
        Document paper = frame(tr("%1: %2").arg(title(), m_now.unit),
                               {m_basis.all.municipality, about.made, about.file});
        paper.page.textSize = about.textSize;
        paper.page.margin = 14;
        paper.blocks.append(Heading{1, title()});
        paper.blocks.append(Paragraph{plain(m_now.unit), Paragraph::Kind::Lead});
        paper.blocks.append(
            Paragraph{plain(tr("%1 to %2").arg(date(m_now.days.first()), date(m_now.days.last())) +
                            (m_now.leader.isEmpty() ? QString() : u" · "_s + m_now.leader))});
        addFigures(paper.blocks, about);
        addTypes(paper.blocks);
        addTalk(paper.blocks);
        return paper;
    }

    TableSheet sheet() const
    {
        TableSheet sheet{m_now.unit, {{tr("Figures"), 44}}};
        for (const QString &head : heads())
            sheet.heads.append({head, 14});
        for (const Line &line : lines() + typeLines())
            sheet.rows.append(QList<SheetCell>{line.what} + line.cells);
        return sheet;
    }

private:
    QStringList heads() const
    {
        QStringList heads;
        for (const HalfYearReport &one : m_basis.reports)
            heads.append(one.period.text());
        return heads << tr("All units %1").arg(m_now.period.text());
    }

    /// \a ofUnit: of each half-year; \a ofAll: the municipality's.
    template<typename OfUnit>
    Line line(const QString &what, OfUnit ofUnit, const SheetCell &ofAll) const
    {
        Line line{what, {}};
        for (const HalfYearReport &one : m_basis.reports)
            line.cells.append(ofUnit(one));
        line.cells.append(ofAll);
        return line;
    }

    Line meetings(const QString &what, int MeetingFigures::*figure) const
    {
        return line(
            what, [figure](const auto &one) { return SheetCell(meetingsOf(one).*figure); },
            m_basis.all.allMeetings().*figure);
    }

    Line measures(const QString &what, int MeasureFigures::*figure) const
    {
        return line(
            what, [figure](const auto &one) { return SheetCell(one.measures.*figure); },
            m_basis.all.measures.*figure);
    }

    Line flag(const QString &what, std::optional<bool> HalfYearReport::*answer,
              const UnitShare &ofAll) const
    {
        return line(
            what,
            [this, answer](const HalfYearReport &one) {
                return SheetCell(!(one.*answer) ? u"–"_s : *(one.*answer) ? tr("yes") : tr("no"));
            },
            partOf(ofAll));
    }

    QList<Line> lines() const
    {
        const MunicipalReport &all = m_basis.all;
        QList<Line> lines{meetings(tr("Meetings planned"), &MeetingFigures::planned),
                          meetings(tr("Meetings held"), &MeetingFigures::held),
                          meetings(tr("Held without a log"), &MeetingFigures::heldWithoutLog),
                          meetings(tr("Meetings called off"), &MeetingFigures::cancelled),
                          meetings(tr("Meetings without a log"), &MeetingFigures::withoutLog),
                          line(
                              tr("Discussions"),
                              [](const auto &one) { return cellOf(one.discussions.narrowTotal()); },
                              cellOf(all.discussions.total)),
                          line(
                              tr("Decisions and recommendations"),
                              [](const auto &one) { return cellOf(one.decisions); },
                              cellOf(all.decisions)),
                          measures(tr("Measures done"), &MeasureFigures::done),
                          measures(tr("Measures open"), &MeasureFigures::open),
                          measures(tr("Measures overdue"), &MeasureFigures::overdue)};
        const bool isAutumn = m_now.period.half() == HalfYear::Half::Autumn;
        lines.append(isAutumn ? flag(tr("Start-up meeting logged as held"),
                                     &HalfYearReport::startUpHeld, all.startUp)
                              : flag(tr("Closing meeting logged as held"),
                                     &HalfYearReport::closingHeld, all.closing));
        lines.append(flag(tr("Consent assessed each time"), &HalfYearReport::consentAlwaysAssessed,
                          all.consent));
        for (const ServiceAttendance &one : m_now.attendance)
            lines.append(came(one));
        return lines;
    }

    Line came(const ServiceAttendance &service) const
    {
        const auto of = [&service](const QList<ServiceAttendance> &all) -> SheetCell {
            for (const ServiceAttendance &one : all) {
                if (one.id == service.id && (!one.id.isEmpty() || one.service == service.service))
                    return partOf(one.came, one.meetings);
            }
            return u"–"_s;
        };
        return line(
            tr("%1 came").arg(service.service),
            [&of](const HalfYearReport &one) { return of(one.attendance); },
            of(m_basis.all.attendance));
    }

    /// Those that the unit has discussed in this half-year.
    QList<Line> typeLines() const
    {
        QList<Line> lines;
        for (const ToldType &type : m_now.discussions.types) {
            const auto of = [&type](const ToldCounts &counts) -> SheetCell {
                for (const ToldType &one : counts.types) {
                    if (one.type == type.type)
                        return cellOf(one.count);
                }
                return u"–"_s;
            };
            lines.append(line(
                typeName(type), [&of](const auto &one) { return of(one.discussions); },
                of(m_basis.all.discussions)));
        }
        return lines;
    }

    static QString textOf(const SheetCell &cell)
    {
        const int *number = std::get_if<int>(&cell);
        return number ? QString::number(*number) : std::get<QString>(cell);
    }

    TextTable tableFor(const QString &what, const QList<Line> &lines) const
    {
        TextTable table = tableOf({}, QStringList{what} + heads());
        table.scale = 0.82;
        for (const Line &line : lines) {
            QStringList texts{line.what};
            for (const SheetCell &cell : line.cells)
                texts.append(textOf(cell));
            addRow(table, texts);
            table.body.last().cells.last().ground = TableCell::Ground::Quiet;
        }
        return table;
    }

    void addFigures(QList<Block> &blocks, const SteeringPaper::About &about) const
    {
        blocks.append(Heading{2, tr("Figures")});
        blocks.append(tableFor(tr("What"), lines()));
        if (!about.drawing)
            return;
        QList<TrendPoint> points;
        for (const HalfYearReport &one : m_basis.reports)
            points.prepend(trendPoint(one));
        blocks.append(Figure{*about.drawing, MunicipalPaper::trendAlternative(points, language())});
    }

    void addTypes(QList<Block> &blocks) const
    {
        if (m_now.discussions.types.isEmpty())
            return;
        blocks.append(Heading{2, tr("Types of case")});
        blocks.append(tableFor(tr("Type of case"), typeLines()));
    }

    /// What the figures themselves give reason to talk of.
    QStringList reasons() const
    {
        const MeetingFigures all = meetingsOf(m_now);
        QStringList lines;
        if (all.withoutLog + all.heldWithoutLog > 0)
            lines.append(
                tr("%n meeting(s) have no log.", nullptr, all.withoutLog + all.heldWithoutLog));
        if (all.cancelled > 0)
            lines.append(tr("%n meeting(s) were called off.", nullptr, all.cancelled));
        if (m_now.consentAlwaysAssessed && !*m_now.consentAlwaysAssessed)
            lines.append(tr("Consent was not assessed in every discussion of one child."));
        if (m_now.measures.overdue > 0)
            lines.append(tr("%n measure(s) are overdue.", nullptr, m_now.measures.overdue));
        for (const ServiceAttendance &one : m_now.attendance) {
            if (one.came * 2 < one.meetings)
                lines.append(tr("%1 came to fewer than half of the meetings.").arg(one.service));
        }
        if (!m_now.competenceNeeds.isEmpty())
            lines.append(tr("To know more about: %1").arg(m_now.competenceNeeds.join(u", "_s)));
        return lines;
    }

    static QString shortened(const QString &text)
    {
        QString line = text.simplified();
        if (line.size() <= longestWords)
            return line;
        const qsizetype space = line.lastIndexOf(u' ', longestWords);
        return line.left(space > 0 ? space : longestWords) + u" …"_s;
    }

    void addTalk(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, tr("To talk about")});
        const QStringList lines = reasons();
        if (lines.isEmpty())
            blocks.append(Paragraph{plain(tr("The figures give no reason by themselves."))});
        addList(blocks, lines);
        const QString words = shortened(m_now.experiences + u' ' + m_now.evaluation);
        if (!words.isEmpty())
            blocks.append(Paragraph{plain(tr("The unit's own words: %1").arg(words))});
    }

    const SteeringBasis &m_basis;
    const HalfYearReport &m_now;
};

} // namespace

Document SteeringPaper::of(const SteeringBasis &basis, const About &about, Language language)
{
    return SteeringWriter(basis, language).document(about);
}

TableSheet SteeringPaper::table(const SteeringBasis &basis, Language language)
{
    return SteeringWriter(basis, language).sheet();
}

QString SteeringPaper::title(const SteeringBasis &basis, Language language)
{
    return SteeringWriter(basis, language).title();
}

} // namespace tvers
