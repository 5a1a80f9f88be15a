// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words bundle and workbook, and import of a bundle.
#include "app/commandline/bundleword.h"

#include "app/commandline/givenfile.h"
#include "app/commandline/inputs.h"
#include "core/exchange/bundlefile.h"
#include "core/exchange/bundlejson.h"
#include "core/exchange/workbookfile.h"
#include "core/storage/repositories.h"
#include "ui/wording/bundlewording.h"
#include "ui/wording/workbookwording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Outcome = BundleChange::Outcome;

Result<> checkEnding(const Arguments &arguments, const QString &ending)
{
    const QString path = arguments.text("out");
    if (QFileInfo(path).suffix().toLower() == ending)
        return Done{};
    return Error{ErrorCode::OptionWrong, {u"--out"_s, path, expected::fileEnding({ending})}};
}

Result<QStringList> written(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto year = yearFrom(arguments, surroundings);
    if (!year)
        return year.error();
    const auto file = opened(arguments, surroundings);
    if (!file)
        return file.error();
    Store &store = *file->store;
    if (arguments.has("out-dir"))
        return writeAllBundles(store, *year, surroundings.now, arguments.text("out-dir"));
    const auto units = UnitRepository(store).all();
    if (!units)
        return units.error();
    const auto unit = namedIn(*units, arguments, "unit");
    if (!unit)
        return unit.error();
    const QString path = arguments.text("out");
    const auto done = writeBundle(store, {unit->id, *year, surroundings.now}, path);
    return done ? Result<QStringList>(QStringList{path}) : done.error();
}

QJsonObject jsonOf(const Meeting &meeting)
{
    QJsonObject json{{"day"_L1, meeting.day.toString(Qt::ISODate)},
                     {"state"_L1, stored(meeting.state)}};
    if (meeting.starts)
        json.insert("start"_L1, meeting.starts->toString(u"HH:mm"_s));
    if (meeting.ends)
        json.insert("end"_L1, meeting.ends->toString(u"HH:mm"_s));
    if (!meeting.place.isEmpty())
        json.insert("place"_L1, meeting.place);
    return json;
}

QJsonArray jsonOf(const QList<RuleChange> &rules)
{
    QJsonArray lines;
    for (const RuleChange &rule : rules) {
        QJsonObject line{{"kind"_L1, stored(rule.kind)},
                         {"name"_L1, rule.name},
                         {"before"_L1, rule.before},
                         {"after"_L1, rule.after}};
        if (rule.from)
            line.insert("from"_L1, rule.from->toString(Qt::ISODate));
        lines.append(line);
    }
    return lines;
}

QJsonObject jsonOf(const BundleChange &change)
{
    QJsonObject json{{"outcome"_L1, stored(change.outcome)},
                     {"kind"_L1, stored(change.kind)},
                     {"thing"_L1, change.thing},
                     {"name"_L1, change.name}};
    if (change.ours)
        json.insert("ours"_L1, jsonOf(*change.ours));
    if (change.theirs)
        json.insert("theirs"_L1, jsonOf(*change.theirs));
    if (!change.rules.isEmpty())
        json.insert("rules"_L1, jsonOf(change.rules));
    return json;
}

/// Which side the conflicts are decided for, if for any.
enum class Decision { Open, Ours, Theirs };

Result<Decision> decisionOf(const Arguments &arguments)
{
    const QString word = arguments.text("conflicts");
    if (!arguments.has("conflicts"))
        return Decision::Open;
    if (word == "ours"_L1)
        return Decision::Ours;
    if (word == "theirs"_L1)
        return Decision::Theirs;
    return Error{ErrorCode::OptionWrong,
                 {u"--conflicts"_s, word, expected::oneOf({u"ours"_s, u"theirs"_s})}};
}

Answer answerOf(const BundleMerge &merge, Decision decision, Language language)
{
    Answer answer;
    const BundleWording words(language);
    QJsonObject json;
    for (const Outcome outcome : {Outcome::New, Outcome::Moved, Outcome::Changed,
                                  Outcome::Cancelled, Outcome::KeptOwn, Outcome::LeftOut})
        json.insert(stored(outcome), int(merge.count(outcome)));
    QJsonArray changes;
    QJsonArray conflicts;
    answer.text = BundleWording::summary(merge) + u'\n';
    for (const BundleChange &change : merge.changes) {
        (change.outcome == Outcome::Conflict ? conflicts : changes).append(jsonOf(change));
        if (!merge.isFirst)
            answer.text += words.line(change) + u'\n';
    }
    json.insert("changes"_L1, changes);
    json.insert("conflicts"_L1, conflicts);
    answer.json = json;
    const bool open = decision == Decision::Open && !conflicts.isEmpty();
    if (open || merge.count(Outcome::LeftOut) > 0)
        answer.exitCode = ExitCode::NeedsAttention;
    return answer;
}

/// What to look at, beside an answer.
class FindingsAnswer
{
public:
    FindingsAnswer(Answer &answer, const PlanFindings &found, const BundleMerge &merge,
                   const BundleWording &words) :
        m_answer(answer), m_found(found), m_merge(merge), m_words(words)
    {}

    void addTwice(const QList<Professional> &people)
    {
        QJsonArray twice;
        for (const MeetingConflict &conflict : m_found.twice) {
            const Professional *person = withId(people, *conflict.person);
            const QString name = person ? person->name : QString();
            const QJsonArray both{m_found.names[conflict.meeting], m_found.names[*conflict.other]};
            twice.append(QJsonObject{{"person"_L1, name},
                                     {"day"_L1, dayOf(conflict).toString(Qt::ISODate)},
                                     {"meetings"_L1, both}});
            m_answer.text += m_words.bookedTwice(name, m_found, conflict) + u'\n';
            noteBrought(conflict.meeting);
            noteBrought(*conflict.other);
        }
        m_json.insert("bookedTwice"_L1, twice);
    }

    void addDaysOff()
    {
        QJsonArray daysOff;
        for (const MeetingConflict &conflict : m_found.daysOff) {
            if (!noteBrought(conflict.meeting))
                continue;
            daysOff.append(QJsonObject{{"meeting"_L1, m_found.names[conflict.meeting]},
                                       {"day"_L1, dayOf(conflict).toString(Qt::ISODate)},
                                       {"kind"_L1, stored(conflict.finding->kind)}});
            m_answer.text += m_words.dayOff(m_found, conflict) + u'\n';
        }
        m_json.insert("daysOff"_L1, daysOff);
    }

    void addUncoordinated(const QString &unit)
    {
        QJsonArray uncoordinated;
        for (const ScatteredWeek &week : m_found.uncoordinated) {
            uncoordinated.append(
                QJsonObject{{"monday"_L1, week.monday.toString(Qt::ISODate)},
                            {"services"_L1, QJsonArray::fromStringList(week.services)}});
            m_answer.text += m_words.of(week, unit) + u'\n';
        }
        m_json.insert("uncoordinated"_L1, uncoordinated);
    }

    void finish() { m_answer.json = m_json; }

private:
    QDate dayOf(const MeetingConflict &conflict) const
    {
        return m_found.meetings[conflict.meeting].day;
    }

    /// What this plan brought, or might, somebody must look at.
    bool noteBrought(qsizetype meeting)
    {
        const bool isBrought = m_merge.brings(m_found.meetings[meeting].stored);
        if (isBrought)
            m_answer.exitCode = ExitCode::NeedsAttention;
        return isBrought;
    }

    Answer &m_answer;
    QJsonObject m_json = m_answer.json.toObject();
    const PlanFindings &m_found;
    const BundleMerge &m_merge;
    const BundleWording &m_words;
};

/// Persons booked twice, days off, and days that could be one, at the adviser's.
Result<> addFindings(Answer &answer, Store &store, const BundleMerge &merge,
                     const Surroundings &surroundings)
{
    if (merge.head.way != BundleHead::Way::FromUnit)
        return Done{};
    const auto found =
        findingsFor(store, merge.head.unit, surroundings.now.date(), surroundings.holidays);
    const auto unit = UnitRepository(store).find(merge.head.unit);
    const auto people = ProfessionalRepository(store).all();
    if (!found)
        return found.error();
    if (!unit)
        return unit.error();
    if (!people)
        return people.error();
    const BundleWording words(surroundings.language);
    FindingsAnswer findings(answer, *found, merge, words);
    findings.addTwice(*people);
    findings.addDaysOff();
    findings.addUncoordinated((*unit)->name);
    findings.finish();
    return Done{};
}

QSet<QString> takenOf(const BundleMerge &merge, Decision decision)
{
    QSet<QString> taken;
    for (const BundleChange &change : merge.changes) {
        if (change.outcome == Outcome::Conflict && decision == Decision::Theirs)
            taken.insert(change.thing);
    }
    return taken;
}

Result<Answer> beginFile(const PlanBundle &bundle, const Arguments &arguments,
                         const Surroundings &surroundings)
{
    const QString path = arguments.text("out");
    const auto merge = mergeOf(bundle, {}, surroundings.now, arguments.argument());
    if (!merge)
        return merge.error();
    const auto made = newFileFrom(bundle, {path, std::nullopt, KdfCost::least(), surroundings.now},
                                  arguments.argument());
    if (!made)
        return made.error();
    return answerOf(*merge, Decision::Ours, surroundings.language);
}

} // namespace

Result<Answer> bundle(const Arguments &arguments, const Surroundings &surroundings)
{
    const bool all = arguments.has("out-dir");
    for (const char *option : {"unit", "out"}) {
        const QString name = u"--"_s + QLatin1StringView(option);
        if (all && arguments.has(option))
            return Error{ErrorCode::ArgumentUnexpected, {name, u"bundle"_s}};
        if (!all && !arguments.has(option))
            return Error{ErrorCode::OptionMissing, {name, u"bundle"_s}};
    }
    if (const auto fits = all ? Result<>(Done{}) : checkEnding(arguments, u"tversplan"_s); !fits)
        return fits.error();
    const auto names = written(arguments, surroundings);
    if (!names)
        return names.error();
    return Answer{
        QJsonObject{{"written"_L1, QJsonArray::fromStringList(*names)}},
        QCoreApplication::translate("Words", "%n plan(s) written.", nullptr, int(names->size())) +
            u'\n'};
}

bool isBundle(const QString &path) { return path.endsWith(".tversplan"_L1, Qt::CaseInsensitive); }

Result<Answer> importBundle(const Arguments &arguments, const Surroundings &surroundings)
{
    for (const char *option : {"as", "unit", "sector", "year"}) {
        if (arguments.has(option))
            return Error{ErrorCode::ArgumentUnexpected,
                         {u"--"_s + QLatin1StringView(option), u"import"_s}};
    }
    if (arguments.has("out") && arguments.has("file"))
        return Error{ErrorCode::ArgumentUnexpected, {u"--out"_s, u"import"_s}};
    if (!arguments.has("out") && !arguments.has("file"))
        return Error{ErrorCode::OptionMissing, {u"--file"_s, u"import"_s}};
    const auto decision = decisionOf(arguments);
    if (!decision)
        return decision.error();
    const auto bundle = readBundleFile(arguments.argument());
    if (!bundle)
        return bundle.error();
    if (arguments.has("out"))
        return beginFile(*bundle, arguments, surroundings);
    const auto file = opened(arguments, surroundings);
    if (!file)
        return file.error();
    Store &store = *file->store;
    const auto merge = lookAtBundle(store, *bundle, surroundings.now, arguments.argument());
    if (!merge)
        return merge.error();
    if (const auto done = takeBundle(store, *merge, takenOf(*merge, *decision)); !done)
        return done.error();
    Answer answer = answerOf(*merge, *decision, surroundings.language);
    const auto found = addFindings(answer, store, *merge, surroundings);
    return found ? Result<Answer>(answer) : found.error();
}

Result<Answer> workbook(const Arguments &arguments, const Surroundings &surroundings)
{
    if (const auto fits = checkEnding(arguments, u"xlsx"_s); !fits)
        return fits.error();
    const auto year = yearFrom(arguments, surroundings);
    if (!year)
        return year.error();
    const auto file = lookedAt(arguments, surroundings);
    if (!file)
        return file.error();
    const auto count =
        writePlanWorkbook(*file->store, {*year, surroundings.holidays, WorkbookWording::words()},
                          arguments.text("out"));
    if (!count)
        return count.error();
    return vouched(
        {QJsonObject{{"written"_L1, *count}},
         QCoreApplication::translate("Words", "%n meeting(s) written.", nullptr, *count) + u'\n'},
        file->verified);
}

} // namespace tvers
