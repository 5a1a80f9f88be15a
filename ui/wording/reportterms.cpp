// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/reportterms.h"

#include "core/cases/casetypes.h"
#include "core/documents/paperhead.h"
#include "core/minutes/heldmeeting.h"
#include "core/storedwords.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

ReportTerms::ReportTerms(Language language) : m_language(language), m_words(translatorFor(language))
{}

QString ReportTerms::tr(const char *text, const char *comment, int count) const
{
    return sayIn(*m_words, {"tvers::ReportPaper", text, comment, count});
}

QString ReportTerms::told(const ToldCount &count) const
{
    if (count.isExact())
        return QString::number(count.least());
    if (count.most())
        return u"%1–%2"_s.arg(count.least()).arg(*count.most());
    return count.least() <= 1 ? tr("not told") : tr("%1 or more").arg(count.least());
}

QString ReportTerms::date(QDate day) const { return DayWording(m_language).date(day); }

QString ReportTerms::causeOf(const QString &cause) const
{
    const auto known = fromStored<HeldMeeting::Cause>(cause);
    if (!known)
        return cause;
    switch (*known) {
    case HeldMeeting::Cause::NoCases: return tr("No cases");
    case HeldMeeting::Cause::TooFew: return tr("Too few could come");
    case HeldMeeting::Cause::LeaderAway: return tr("The leader was away");
    case HeldMeeting::Cause::Closed: return tr("Closed that day");
    case HeldMeeting::Cause::Other: return tr("Another cause");
    }
    Q_UNREACHABLE();
}

QString ReportTerms::typeName(const ToldType &type) const
{
    return type.name.isEmpty() ? CaseTypes::builtIn().nameOf(type.type, m_language) : type.name;
}

TextTable ReportTerms::tableOf(const QString &caption, const QStringList &heads)
{
    using Align = TableColumn::Align;
    TextTable table;
    table.caption = caption;
    table.rowHeads = TextTable::RowHeads::FirstColumn;
    table.columns = QList<TableColumn>(heads.size(), {Align::Right});
    if (!heads.isEmpty())
        table.columns.first().align = Align::Left;
    table.head = {plainRow(heads)};
    return table;
}

void ReportTerms::addRow(TextTable &table, const QStringList &texts)
{
    table.body.append(plainRow(texts));
}

Document ReportTerms::frame(const QString &title, const About &about) const
{
    return framed({title, bcp47(m_language), about.municipality, about.made,
                   date(about.made.date()), about.file, tr("page %1 of %2")});
}

void ReportTerms::addText(QList<Block> &blocks, const QString &head, const QString &text) const
{
    blocks.append(Heading{2, head});
    if (text.trimmed().isEmpty())
        blocks.append(Paragraph{plain(tr("Nothing is written here."))});
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        blocks.append(Paragraph{plain(paragraph)});
}

void ReportTerms::addList(QList<Block> &blocks, const QStringList &lines) const
{
    TextList list;
    for (const QString &line : lines)
        list.items.append({plain(line)});
    if (!list.items.isEmpty())
        blocks.append(list);
}

void ReportTerms::addAttendance(QList<Block> &blocks, const QList<ServiceAttendance> &came) const
{
    if (came.isEmpty())
        return;
    blocks.append(Heading{2, tr("Who came")});
    TextTable table = tableOf({}, {tr("Service"), tr("Came"), tr("Of meetings")});
    for (const ServiceAttendance &one : came)
        addRow(table, {one.service, QString::number(one.came), QString::number(one.meetings)});
    blocks.append(table);
}

void ReportTerms::addTypes(QList<Block> &blocks, const ToldCounts &discussions) const
{
    blocks.append(Heading{2, tr("Discussions")});
    TextTable table = tableOf({}, {tr("Type of case"), tr("Number")});
    for (const ToldType &type : discussions.types)
        addRow(table, {typeName(type), told(type.count)});
    addRow(table, {tr("All"), told(discussions.narrowTotal())});
    for (TableCell &cell : table.body.last().cells)
        cell.ground = TableCell::Ground::Quiet;
    blocks.append(table);
}

void ReportTerms::addMeasures(QList<Block> &blocks, const MeasureFigures &measures) const
{
    blocks.append(Heading{2, tr("Measures")});
    TextTable table = tableOf({}, {tr("State"), tr("Number")});
    addRow(table, {tr("Done"), QString::number(measures.done)});
    addRow(table, {tr("Open"), QString::number(measures.open)});
    addRow(table, {tr("Of these overdue"), QString::number(measures.overdue)});
    blocks.append(table);
}

} // namespace tvers
