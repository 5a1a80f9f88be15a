// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casebook.h"

#include "core/cases/confidence.h"
#include "core/consent/consentlawjson.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentrepository.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/filecasetypes.h"
#include "core/storage/filelaw.h"
#include "ui/cases/followedrows.h"
#include "ui/shell/languages.h"

#include <QCollator>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Types of case, or the law.
bool isList(const QString &setting)
{
    return setting == caseTypesSetting() || setting == consentLawSetting();
}

QList<DiscussionCase> newestFirst(QList<DiscussionCase> cases)
{
    std::sort(cases.begin(), cases.end(), [](const DiscussionCase &a, const DiscussionCase &b) {
        return std::pair(b.half, b.number) < std::pair(a.half, a.number);
    });
    return cases;
}

QStringList textsOf(const Discussion &one)
{
    const DiscussionTexts &texts = one.texts;
    return {texts.seenAndHeard,  texts.howLong,   texts.triedAndEffect,
            texts.maintaining,   texts.resources, texts.childsView,
            texts.guardiansView, texts.question,  texts.advice};
}

} // namespace

CaseBook &CaseBook::of(Desk &desk)
{
    auto *book = desk.findChild<CaseBook *>(QString(), Qt::FindDirectChildrenOnly);
    return book ? *book : *new CaseBook(desk);
}

CaseBook::CaseBook(Desk &desk) : QObject(&desk), m_desk(desk), m_types(CaseTypes::builtIn())
{
    connect(&desk.store().changes(), &Changes::committed, this, &CaseBook::follow);
    connect(&desk, &Desk::lockChanged, this, [this] {
        open();
        emit changed();
    });
    open();
}

void CaseBook::clear()
{
    m_cases.clear();
    m_discussions.clear();
    m_measures.clear();
    m_children.clear();
    m_guardians.clear();
    m_ofCase.clear();
    m_ofDiscussion.clear();
    m_index.clear();
    m_confided.clear();
    m_discussedIn.reset();
    m_notOurs = 0;
}

void CaseBook::open()
{
    clear();
    if (!m_desk.store().isUnlocked())
        return;
    Store &store = m_desk.store();
    const DiscussionRepository discussions(store);
    readLists();
    fill(m_cases, CaseRepository(store).all());
    const auto sorted = discussions.sorted();
    if (sorted) {
        for (const Discussion &one : sorted->ours)
            m_discussions.insert(one.id, one);
        m_notOurs = sorted->notOurs.size();
    }
    fill(m_measures, discussions.allMeasures());
    fill(m_children, ChildRepository(store).all());
    fill(m_guardians, ChildRepository(store).allGuardians());
    for (const Discussion &one : std::as_const(m_discussions))
        m_ofCase[one.caseId].insert(one.id);
    m_measures.removeIf([this](const auto &one) { return !find(one.value().discussion); });
    for (const Measure &one : std::as_const(m_measures))
        m_ofDiscussion[one.discussion].insert(one.id);
    findConfided();
    const QList<DiscussionCase> byNumber = cases();
    for (auto one = byNumber.crbegin(); one != byNumber.crend(); ++one)
        index(one->id); // the newest last: it is found first
}

void CaseBook::findConfided()
{
    m_confided.clear();
    for (const Discussion &one : std::as_const(m_discussions)) {
        const DiscussionCase *about = keepsFromGuardians({one}) ? find(one.caseId) : nullptr;
        if (about && about->child)
            m_confided.insert(*about->child);
    }
}

void CaseBook::readLists()
{
    const auto types = caseTypesOf(m_desk.store());
    m_types = types ? *types : CaseTypes::builtIn();
    m_laws = consentLawsOrNone(m_desk.store());
}

template<>
void CaseBook::take(const Changed<DiscussionCase> &change, QSet<CaseId> &touched)
{
    keep(m_cases, change);
    touched.insert(change.after ? change.after->id : change.before->id);
}

template<>
void CaseBook::take(const Changed<PermittedDiscussion> &change, QSet<CaseId> &touched)
{
    const Discussion &one = change.after ? change.after->discussion : change.before->discussion;
    touched.insert(one.caseId);
    m_discussions.remove(one.id);
    m_ofCase[one.caseId].remove(one.id);
    const auto kept = DiscussionRepository(m_desk.store()).find(one.id);
    if (!kept || !*kept)
        return;
    m_discussions.insert(one.id, **kept);
    m_ofCase[one.caseId].insert(one.id);
}

template<>
void CaseBook::take(const Changed<Measure> &change, QSet<CaseId> &touched)
{
    const Measure &one = change.after ? *change.after : *change.before;
    keep(m_measures, change);
    if (change.after)
        m_ofDiscussion[one.discussion].insert(one.id);
    else
        m_ofDiscussion[one.discussion].remove(one.id);
    if (const Discussion *of = find(one.discussion))
        touched.insert(of->caseId);
}

template<>
void CaseBook::take(const Changed<Child> &change, QSet<CaseId> &touched)
{
    keep(m_children, change);
    const ChildId id = change.after ? change.after->id : change.before->id;
    for (const DiscussionCase &one : std::as_const(m_cases)) {
        if (one.child == id)
            touched.insert(one.id);
    }
}

void CaseBook::follow(const QList<Change> &changes)
{
    QSet<CaseId> touched;
    bool isOurs = false;
    for (const Change &change : changes) {
        const qsizetype before = touched.size();
        if (const auto *one = change.as<DiscussionCase>())
            take(*one, touched);
        else if (const auto *discussion = change.as<PermittedDiscussion>())
            take(*discussion, touched);
        else if (const auto *measure = change.as<Measure>())
            take(*measure, touched);
        else if (const auto *child = change.as<Child>())
            take(*child, touched);
        else if (const auto *guardian = change.as<Guardian>())
            keep(m_guardians, *guardian);
        else if (const auto *setting = change.as<Setting>())
            isOurs = isOurs || isList((setting->after ? setting->after : setting->before)->name);
        isOurs = isOurs || touched.size() != before || change.is<Child>();
    }
    if (!isOurs && touched.isEmpty())
        return;
    readLists();
    findConfided();
    for (const CaseId id : std::as_const(touched))
        index(id);
    emit changed();
}

void CaseBook::index(CaseId id)
{
    const DiscussionCase *one = find(id);
    if (!one) {
        m_index.remove(id);
        return;
    }
    QStringList texts{one->numberText(), one->about, one->reportedBy, one->followedBy};
    for (const QString &code : one->types)
        texts.append(m_types.nameOf(code, norwegian(spoken())));
    if (one->child)
        texts.append(childName(*one->child));
    if (one->form) {
        for (const PreFormText &text : tvers::textsOf(*one->form))
            texts.append(text.text);
    }
    for (const Discussion &discussion : discussionsOf(id)) {
        texts.append(textsOf(discussion));
        for (const Measure &measure : measuresOf(discussion.id))
            texts.append({measure.problem, measure.what, measure.responsible});
    }
    m_index.put(id, texts);
}

QList<DiscussionCase> CaseBook::cases() const { return newestFirst(m_cases.values()); }

QList<DiscussionCase> CaseBook::openCases() const
{
    QList<DiscussionCase> open;
    for (const DiscussionCase &one : m_cases) {
        if (one.state != DiscussionCase::State::Closed)
            open.append(one);
    }
    return newestFirst(open);
}

QList<Measure> CaseBook::measures() const { return m_measures.values(); }
const DiscussionCase *CaseBook::find(CaseId id) const { return in(m_cases, id); }
const Discussion *CaseBook::find(DiscussionId id) const { return in(m_discussions, id); }
const Measure *CaseBook::find(MeasureId id) const { return in(m_measures, id); }
const Child *CaseBook::find(ChildId id) const { return in(m_children, id); }

QString CaseBook::childName(ChildId id) const
{
    const Child *child = find(id);
    return child ? u"%1 %2"_s.arg(child->givenName, child->familyName).trimmed() : QString();
}

QList<Child> CaseBook::children() const
{
    QList<Child> all = m_children.values();
    const QCollator order(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    std::sort(all.begin(), all.end(), [&order](const Child &a, const Child &b) {
        return order.compare(a.givenName + u' ' + a.familyName, b.givenName + u' ' + b.familyName) <
               0;
    });
    return all;
}

QString CaseBook::guardianName(const QString &id) const
{
    const auto guardian = GuardianId::fromText(id);
    const Guardian *found = guardian ? in(m_guardians, *guardian) : nullptr;
    return found ? found->name : id;
}

QList<Discussion> CaseBook::discussionsOf(CaseId id) const
{
    QList<Discussion> all;
    const QSet<DiscussionId> ids = m_ofCase.value(id);
    for (const DiscussionId one : ids)
        all.append(*find(one));
    std::sort(all.begin(), all.end(), [](const Discussion &a, const Discussion &b) {
        return std::pair(a.day, a.id.uuid()) < std::pair(b.day, b.id.uuid());
    });
    return all;
}

QList<Measure> CaseBook::measuresOf(DiscussionId id) const
{
    QList<Measure> all;
    const QSet<MeasureId> ids = m_ofDiscussion.value(id);
    for (const MeasureId one : ids)
        all.append(*find(one));
    std::sort(all.begin(), all.end(), [](const Measure &a, const Measure &b) {
        return std::pair(a.due, a.id.uuid()) < std::pair(b.due, b.id.uuid());
    });
    return all;
}

CaseStory CaseBook::story(CaseId id) const
{
    const DiscussionCase &about = *find(id);
    CaseStory story{about, discussionsOf(id), {}, asksForDuty(about.types)};
    for (const Discussion &one : std::as_const(story.discussions))
        story.measures.append(measuresOf(one.id));
    story.isConfided = about.child && m_confided.contains(*about.child);
    return story;
}

std::optional<DiscussedIn> CaseBook::discussedIn(CaseId id) const
{
    return m_discussedIn && m_discussedIn->caseId == id ? m_discussedIn : std::nullopt;
}

bool CaseBook::asksForDuty(const QStringList &types) const
{
    const ConsentLaw *law = m_laws.on(m_desk.today());
    return law && std::any_of(types.begin(), types.end(), [law](const QString &type) {
               return law->reportCategories.contains(type);
           });
}

} // namespace tvers
