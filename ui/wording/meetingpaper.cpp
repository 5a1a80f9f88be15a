// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/meetingpaper.h"

#include "core/calendar/isoweek.h"
#include "core/documents/paperhead.h"
#include "ui/wording/casewording.h"
#include "ui/wording/extractpaper.h"
#include "ui/wording/meetingwording.h"
#include "ui/wording/wordinglanguage.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

TextTable tableOf(const QString &caption, const QStringList &heads)
{
    TextTable table;
    table.caption = caption;
    table.rowHeads = TextTable::RowHeads::FirstColumn;
    table.columns = QList<TableColumn>(heads.size());
    table.head = {plainRow(heads)};
    return table;
}

QString clockOf(const QTime &time) { return time.toString(u"HH:mm"_s); }

} // namespace

MeetingPaper::MeetingPaper(About about, Language language) :
    m_about(std::move(about)), m_language(language), m_words(translatorFor(language))
{}

MeetingPaper::~MeetingPaper() = default;

QString MeetingPaper::tr(const char *text, const char *comment, int count) const
{
    return sayIn(*m_words, {"tvers::MeetingPaper", text, comment, count});
}

QString MeetingPaper::date(QDate day) const { return DayWording(m_language).date(day); }

QString MeetingPaper::logTitle(QDate day) const
{
    const QString of =
        m_about.unit.isEmpty() ? m_about.arena : u"%1, %2"_s.arg(m_about.arena, m_about.unit);
    return tr("Meeting log: %1, %2").arg(of, date(day));
}

QString MeetingPaper::childTitle(QDate day) const
{
    return tr("Discussion of one child: %1, %2").arg(m_about.arena, date(day));
}

QString MeetingPaper::serviceName(const QString &id) const
{
    if (id == "guardian"_L1)
        return tr("Guardians");
    if (id == "child"_L1)
        return tr("The child");
    return m_about.services.value(id, id);
}

/// A name where it is told, and what somebody is there as.
QString MeetingPaper::who(const QString &name, const QString &service, const QString &role) const
{
    QString as = service.isEmpty() ? role : serviceName(service);
    if (as.isEmpty())
        as = tr("Staff of the unit");
    return name.isEmpty() ? as : u"%1, %2"_s.arg(name, as);
}

QString MeetingPaper::typesOf(const QStringList &codes) const
{
    QStringList names;
    for (const QString &code : codes)
        names.append(m_about.types.nameOf(code, m_language));
    return names.join(u", "_s);
}

Document MeetingPaper::frame(const QString &title) const
{
    return framed({title, bcp47(m_language), m_about.municipality, m_about.made,
                   date(m_about.made.date()), m_about.file, tr("page %1 of %2")});
}

void MeetingPaper::addHead(Document &paper, const QStringList &lines) const
{
    QStringList all = lines;
    all.removeAll(QString());
    paper.blocks.append(Paragraph{plain(all.join(u'\n'))});
}

void MeetingPaper::addText(Document &paper, const QString &label, const QString &text) const
{
    if (text.trimmed().isEmpty())
        return;
    paper.blocks.append(
        Paragraph{{TextRun{label + u'\n', TextRun::Style::Bold}, TextRun{text.trimmed()}}});
}

// --- the log without names

Document MeetingPaper::log(const NamelessLog &log, const QString &secrecy) const
{
    Document paper = frame(logTitle(log.day));
    paper.blocks = {
        Heading{1, tr("Meeting log")},
        Paragraph{plain(m_about.unit.isEmpty() ? m_about.arena
                                               : u"%1, %2"_s.arg(m_about.arena, m_about.unit)),
                  Paragraph::Kind::Lead}};
    QString clock;
    if (log.began)
        clock = log.ended ? tr("From %1 to %2").arg(clockOf(*log.began), clockOf(*log.ended))
                          : tr("From %1").arg(clockOf(*log.began));
    QStringList lines{tr("%1, week %2").arg(date(log.day)).arg(isoWeekOf(log.day).week), clock,
                      secrecy.isEmpty() ? QString() : tr("Not public: %1").arg(secrecy)};
    if (log.finished)
        lines.append(
            log.finished->by.isEmpty()
                ? tr("Finished on %1").arg(date(log.finished->day))
                : tr("Finished on %1 by %2").arg(date(log.finished->day), log.finished->by));
    for (const MeetingSignature &one : log.reopened)
        lines.append(one.by.isEmpty() ? tr("Opened again on %1").arg(date(one.day))
                                      : tr("Opened again on %1 by %2").arg(date(one.day), one.by));
    addHead(paper, lines);
    addSeats(paper, log);
    paper.blocks.append(Heading{2, tr("What was taken up")});
    QStringList named;
    if (log.byName > 0)
        named.append(tr("%n case(s) were discussed by name.", nullptr, log.byName));
    if (log.byNamePutOff > 0)
        named.append(tr("%n case(s) by name were put off.", nullptr, log.byNamePutOff));
    if (!named.isEmpty())
        paper.blocks.append(Paragraph{plain(
            named.join(u' ') + u' ' +
            tr("What is said of a child by name stands in a document of its own in the child’s "
               "folder."))});
    if (log.items.isEmpty() && named.isEmpty())
        paper.blocks.append(Paragraph{plain(tr("Nothing was taken up."))});
    for (const LoggedItem &item : log.items)
        addItem(paper, item);
    addRest(paper, log);
    return paper;
}

void MeetingPaper::addSeats(Document &paper, const NamelessLog &log) const
{
    paper.blocks.append(Heading{2, tr("Who came")});
    TextTable table = tableOf({}, {tr("Who"), tr("Attendance")});
    for (const LoggedSeat &seat : log.seats) {
        const QString came = MeetingWording::of(seat.came, m_words.get());
        table.body.append(
            plainRow({who(seat.name, seat.service, seat.role),
                      seat.substitute.isEmpty() ? came : u"%1: %2"_s.arg(came, seat.substitute)}));
    }
    if (table.body.isEmpty())
        paper.blocks.append(Paragraph{plain(tr("Nobody is noted."))});
    else
        paper.blocks.append(table);
    if (log.guests > 0)
        paper.blocks.append(
            Paragraph{plain(tr("%n guest(s) came to their own item.", nullptr, log.guests))});
}

void MeetingPaper::addItem(Document &paper, const LoggedItem &item) const
{
    const QString state = MeetingWording::of(item.state, m_words.get());
    if (!item.about) {
        paper.blocks.append(Heading{3, item.words.trimmed().isEmpty() ? state : item.words});
        paper.blocks.append(Paragraph{plain(state)});
        addText(paper, tr("Notes"), item.notes);
        return;
    }
    const LoggedCase &about = *item.about;
    const auto *words = m_words.get();
    paper.blocks.append(Heading{3, tr("Case %1: %2").arg(about.number, typesOf(about.types))});
    QStringList lines{CaseWording::badge(about.mode, words)};
    if (isAboutOneChild(about.mode))
        lines.append(CaseWording::stage(about.stage, words));
    lines.append(state);
    paper.blocks.append(Paragraph{plain(lines.join(u" · "_s))});
    addText(paper, tr("Notes"), item.notes);
    if (about.discussion)
        addDiscussion(paper, *about.discussion);
    addMeasures(paper, about.measures);
}

QString MeetingPaper::consentLine(const Discussion &one) const
{
    if (!isAboutOneChild(one.mode))
        return {};
    if (one.asked == CaseMode::Asked::NotAsked)
        return tr("Not asked for: %1").arg(one.notAskedReason);
    return CaseWording::asked(one.asked, m_words.get());
}

/// What any discussion has, with a name or without.
void MeetingPaper::addDiscussion(Document &paper, const Discussion &one) const
{
    for (const auto &[field, text] : namedTexts(one.texts))
        addText(paper, ExtractPaper::textLabel(field, m_words.get()), text);
    addText(paper, tr("Consent"), consentLine(one));
    if (one.duty)
        addText(paper, tr("Duty to report"),
                tr("Assessed by %1 on %2").arg(one.duty->by, date(one.duty->day)));
    if (one.decision)
        addText(paper, CaseWording::weight(one.weight, m_words.get()),
                CaseWording::decision(*one.decision, m_words.get()));
    if (one.followUp)
        addText(paper, tr("Follow-up"), date(*one.followUp));
}

void MeetingPaper::addMeasures(Document &paper, const QList<Measure> &measures) const
{
    if (measures.isEmpty())
        return;
    TextTable table = tableOf(tr("Measures"), {tr("Measure"), tr("Problem"), tr("From and to"),
                                               tr("Responsible"), tr("Evaluated on")});
    const auto brief = [](QDate day) { return day.toString(u"d.M.yyyy"_s); };
    for (const Measure &one : measures)
        table.body.append(
            plainRow({one.what, one.problem, u"%1 – %2"_s.arg(brief(one.from), brief(one.due)),
                      one.responsible, one.evaluateOn ? brief(*one.evaluateOn) : u"–"_s}));
    paper.blocks.append(table);
}

void MeetingPaper::addRest(Document &paper, const NamelessLog &log) const
{
    if (!log.minutes.trimmed().isEmpty())
        paper.blocks += {Block(Heading{2, tr("Minutes")}), Block(Paragraph{plain(log.minutes)})};
    if (!log.competenceNeeds.isEmpty()) {
        paper.blocks.append(Heading{2, tr("What we need to know more about")});
        TextList list;
        for (const QString &need : log.competenceNeeds)
            list.items.append({plain(need)});
        paper.blocks.append(list);
    }
    if (!log.counts.isEmpty()) {
        paper.blocks.append(Heading{2, tr("Numbers")});
        TextTable table = tableOf({}, {tr("What"), tr("Number")});
        table.columns.last().align = TableColumn::Align::Right;
        for (const MeetingCount &one : log.counts)
            table.body.append(plainRow(
                {MeetingWording::of(one.kind, m_words.get()), QString::number(one.number)}));
        paper.blocks.append(table);
    }
    if (!log.elsewhere)
        return;
    paper.blocks.append(Heading{2, tr("Record in another system")});
    addText(paper, tr("Reference"), log.elsewhere->reference);
    addText(paper, tr("Responsible"), log.elsewhere->responsible);
    if (log.elsewhere->due)
        addText(paper, tr("To be written by"), date(*log.elsewhere->due));
}

// --- what goes to a child's own folder

Document MeetingPaper::child(const ChildRecord &record, QDate day, const QString &secrecy) const
{
    Document paper = frame(childTitle(day));
    paper.blocks = {Heading{1, tr("Discussion of one child")},
                    Paragraph{plain(record.name), Paragraph::Kind::Lead}};
    addHead(paper,
            {record.born ? tr("Born %1").arg(date(*record.born)) : QString(),
             m_about.unit.isEmpty() ? m_about.arena : u"%1, %2"_s.arg(m_about.arena, m_about.unit),
             tr("%1, week %2").arg(date(day)).arg(isoWeekOf(day).week),
             secrecy.isEmpty() ? QString() : tr("Not public: %1").arg(secrecy)});
    paper.blocks.append(Heading{2, tr("Who was there")});
    TextList there;
    for (const MeetingSeat &seat : record.seats) {
        const bool byOther = seat.came == MeetingSeat::Came::Substitute;
        there.items.append({plain(who(byOther ? seat.substitute : seat.name, seat.service,
                                      seat.isGuest() ? tr("Guest") : seat.role))});
    }
    if (there.items.isEmpty())
        paper.blocks.append(Paragraph{plain(tr("Nobody is noted."))});
    else
        paper.blocks.append(there);
    for (const RecordedItem &item : record.items)
        addItem(paper, item);
    if (!record.minutes.trimmed().isEmpty())
        paper.blocks += {Block(Heading{2, tr("Minutes")}), Block(Paragraph{plain(record.minutes)})};
    return paper;
}

void MeetingPaper::addItem(Document &paper, const RecordedItem &item) const
{
    const QString types = typesOf(item.types);
    paper.blocks.append(Heading{2, types.isEmpty()
                                       ? (item.words.isEmpty() ? tr("Item") : item.words)
                                       : tr("Discussion: %1").arg(types)});
    addText(paper, tr("Notes"), item.notes);
    if (!item.left.isEmpty()) {
        QStringList left;
        for (const QString &one : item.left)
            left.append(serviceName(one));
        addText(paper, tr("Left the room"), left.join(u", "_s));
    }
    if (item.discussion)
        addNamedDiscussion(paper, *item.discussion);
    addMeasures(paper, item.measures);
}

void MeetingPaper::addNamedDiscussion(Document &paper, const Discussion &one) const
{
    const QString badge = CaseWording::badge(one.mode, m_words.get());
    addText(paper, tr("Basis"),
            one.paragraph.isEmpty() ? badge : u"%1: %2"_s.arg(badge, one.paragraph));
    addDiscussion(paper, one);
    if (one.feedback)
        addText(paper, tr("Told"),
                tr("%1 was told by %2 on %3")
                    .arg(one.feedback->to, one.feedback->by, date(one.feedback->day)));
}

} // namespace tvers
