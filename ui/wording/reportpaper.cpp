// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/reportpaper.h"

#include "ui/wording/reportterms.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The parts of one report, in their order.
class ReportWriter : private ReportTerms
{
#ifdef TVERS_NEVER // for lupdate, which asks whose words tr() says
    Q_DECLARE_TR_FUNCTIONS(tvers::ReportPaper)
#endif
public:
    ReportWriter(const HalfYearReport &report, const ReportPaper::About &about, Language language) :
        ReportTerms(language), m_report(report), m_about(about)
    {}

    Document document()
    {
        Document paper = frame(tr("%1: %2").arg(title(), m_report.unit),
                               {m_about.municipality, m_about.made, m_about.file});
        addHead(paper.blocks);
        addMeetings(paper.blocks);
        if (m_report.as == ReportTemplate::Kind::Log)
            addLog(paper.blocks);
        else
            addCancelled(paper.blocks);
        addAttendance(paper.blocks, m_report.attendance);
        addDiscussions(paper.blocks);
        addMeasures(paper.blocks, m_report.measures);
        addWords(paper.blocks);
        paper.blocks.append(SignOff{{tr("Place and date"), m_report.leader}});
        return paper;
    }

private:
    QString title() const
    {
        const QString title =
            m_report.as == ReportTemplate::Kind::Log
                ? tr("Half-yearly report %1, log of the meetings").arg(m_report.period.text())
                : tr("Half-yearly report %1").arg(m_report.period.text());
        return m_report.version == 1 ? title
                                     : tr("%1, version %2").arg(title).arg(m_report.version);
    }

    void addHead(QList<Block> &blocks) const
    {
        blocks.append(Heading{1, title()});
        blocks.append(Paragraph{plain(m_report.unit), Paragraph::Kind::Lead});
        QStringList lines{
            tr("%1 to %2").arg(date(m_report.days.first()), date(m_report.days.last())),
            tr("To: %1").arg(m_about.recipient)};
        if (m_report.version > 1)
            lines.append(tr("Version %1, in the place of the one before").arg(m_report.version));
        lines.append(m_report.isDraft ? tr("Draft") : tr("Number %1").arg(m_report.number));
        blocks.append(Paragraph{plain(lines.join(u'\n'))});
    }

    void addMeetings(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, tr("Meetings")});
        TextTable table = tableOf(
            {}, {tr("Arena"), tr("Planned"), tr("Held"), tr("Called off"), tr("Without a log")});
        for (const MeetingFigures &one : m_report.meetings)
            addRow(table, {one.arena, QString::number(one.planned), QString::number(one.held),
                           QString::number(one.cancelled), QString::number(one.withoutLog)});
        if (table.body.isEmpty())
            blocks.append(Paragraph{plain(tr("No meetings were planned."))});
        else
            blocks.append(table);
        TextList list;
        if (m_report.startUpHeld)
            list.items.append(
                {plain(*m_report.startUpHeld ? tr("The start-up meeting was held.")
                                             : tr("No start-up meeting is logged."))});
        if (m_report.closingHeld)
            list.items.append({plain(*m_report.closingHeld ? tr("The closing meeting was held.")
                                                           : tr("No closing meeting is logged."))});
        if (const int unrecorded = heldWithoutLog(m_report); unrecorded > 0)
            list.items.append(
                {plain(tr("%n meeting(s) were held without a log.", nullptr, unrecorded))});
        if (!list.items.isEmpty())
            blocks.append(list);
        addCommon(blocks);
    }

    /// Those that other units count too: who adds up reports counts them once.
    void addCommon(QList<Block> &blocks) const
    {
        if (m_report.common.isEmpty())
            return;
        TextTable table = tableOf(tr("Of these, common to several units"),
                                  {tr("Day"), tr("Arena"), tr("How it went"), tr("Services")});
        for (TableColumn &column : table.columns)
            column.align = TableColumn::Align::Left;
        for (const CommonMeeting &one : m_report.common) {
            const bool isUnlogged = one.meeting.how == ReportedMeeting::How::Held && !one.hasLog;
            addRow(table, {one.meeting.day.toString(u"d.M.yyyy"_s), one.meeting.arena,
                           isUnlogged ? tr("Held without a log") : stateOf(one.meeting),
                           attendanceOf(one.meeting)});
        }
        blocks.append(table);
    }

    // --- the meetings one by one

    bool isTold() const
    {
        return std::any_of(m_report.log.begin(), m_report.log.end(),
                           [](const ReportedMeeting &one) { return one.discussions.has_value(); });
    }

    QString stateOf(const ReportedMeeting &one) const
    {
        switch (one.how) {
        case ReportedMeeting::How::Held: return tr("Held");
        case ReportedMeeting::How::Cancelled: {
            const QString cause = causeOf(one.cause);
            return cause.isEmpty() ? tr("Called off") : tr("Called off: %1").arg(cause);
        }
        case ReportedMeeting::How::WithoutLog: return tr("Without a log");
        case ReportedMeeting::How::Coming: return tr("Not held yet");
        }
        Q_UNREACHABLE();
    }

    QString attendanceOf(const ReportedMeeting &one) const
    {
        QStringList parts;
        if (!one.came.isEmpty())
            parts.append(tr("Came: %1").arg(one.came.join(u", "_s)));
        if (!one.away.isEmpty())
            parts.append(tr("Absent: %1").arg(one.away.join(u", "_s)));
        return parts.isEmpty() ? u"–"_s : parts.join(u'\n');
    }

    void addLog(QList<Block> &blocks) const
    {
        blocks.append(Heading{2, tr("The meetings one by one")});
        if (m_report.log.isEmpty()) {
            blocks.append(Paragraph{plain(tr("No meetings were planned."))});
            return;
        }
        QStringList heads{tr("Day"), tr("Arena"), tr("How it went"), tr("Services")};
        if (isTold())
            heads += {tr("Discussions"), tr("Decisions")};
        TextTable table = tableOf({}, heads);
        for (qsizetype i = 0; i < qMin<qsizetype>(4, table.columns.size()); ++i)
            table.columns[i].align = TableColumn::Align::Left;
        const auto number = [](const std::optional<int> &count) {
            return count ? QString::number(*count) : u"–"_s;
        };
        for (const ReportedMeeting &one : m_report.log) {
            QStringList cells{one.day.toString(u"d.M.yyyy"_s), one.arena, stateOf(one),
                              attendanceOf(one)};
            if (isTold())
                cells += {number(one.discussions), number(one.decisions)};
            addRow(table, cells);
        }
        blocks.append(table);
        blocks.append(Paragraph{
            plain(
                isTold()
                    ? tr("Which types of case were discussed in which meeting is not told: nobody "
                         "is to be recognised. The types stand below, for all meetings together.")
                    : tr("How many cases each meeting discussed, and of which types, is not told: "
                         "nobody is to be recognised. The types stand below, for all meetings "
                         "together.")),
            Paragraph::Kind::Note});
    }

    void addCancelled(QList<Block> &blocks) const
    {
        if (m_report.cancelled.isEmpty())
            return;
        TextTable table =
            tableOf(tr("Meetings that were called off"), {tr("Day"), tr("Arena"), tr("Cause")});
        for (TableColumn &column : table.columns)
            column.align = TableColumn::Align::Left;
        for (const CancelledMeeting &one : m_report.cancelled)
            addRow(table, {date(one.day), one.arena, causeOf(one.cause)});
        blocks.append(table);
    }

    void addDiscussions(QList<Block> &blocks) const
    {
        addTypes(blocks, m_report.discussions);
        blocks.append(
            Paragraph{plain(tr("Numbers below five, and what would give them away, are not told: "
                               "nobody is to be recognised.")),
                      Paragraph::Kind::Note});
        TextList list;
        // in words: how many there were of one child would tell the rest by subtraction
        if (m_report.consentAlwaysAssessed)
            list.items.append(
                {plain(*m_report.consentAlwaysAssessed
                           ? tr("Consent was assessed in every discussion of one child.")
                           : tr("Consent was not assessed in every discussion of one "
                                "child."))});
        list.items.append({plain(decisions())});
        blocks.append(list);
    }

    QString decisions() const
    {
        return m_report.decisions.isExact()
                   ? tr("%n decision(s) and recommendation(s)", nullptr, m_report.decisions.least())
                   : tr("There were decisions or recommendations; how many is not told.");
    }

    void addWords(QList<Block> &blocks) const
    {
        if (!m_report.competenceNeeds.isEmpty()) {
            blocks.append(Heading{2, tr("What we need to know more about")});
            addList(blocks, m_report.competenceNeeds);
        }
        addText(blocks, tr("Experiences"), m_report.experiences);
        if (m_report.period.half() == HalfYear::Half::Spring || !m_report.evaluation.isEmpty())
            addText(blocks, tr("Evaluation"), m_report.evaluation);
    }

    const HalfYearReport &m_report;
    const ReportPaper::About &m_about;
};

} // namespace

Document ReportPaper::of(const HalfYearReport &report, const About &about, Language language)
{
    return ReportWriter(report, about, language).document();
}

} // namespace tvers
