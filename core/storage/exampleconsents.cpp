// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exampleconsents.h"

#include "core/filecontent.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentacts.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

using Kind = ExampleConsent::Kind;

namespace {

constexpr int reminderBefore = 30; // days, as the window proposes

class Consents
{
public:
    Consents(Store &store, const WantedLife &wanted, const ExampleStories &stories) :
        m_store(store), m_wanted(wanted), m_stories(stories), m_acts(store, wanted.at)
    {}

    Result<> addAll()
    {
        for (const Child &child : m_wanted.people.children) {
            std::optional<ConsentId> before;
            for (const Kind kind : m_wanted.people.consents.value(child.id)) {
                const auto given = add(child, kind, before);
                if (!given)
                    return given.error();
                before = *given;
            }
        }
        return Done{};
    }

private:
    using Given = Result<std::optional<ConsentId>>;

    QString word(const Child &child, const QString &key) const
    {
        const Unit *unit = child.unit ? withId(m_wanted.people.units, *child.unit) : nullptr;
        const bool isNynorsk = unit && unit->language == Unit::Norwegian::Nynorsk;
        return m_stories.words.value(key).in(isNynorsk ? Language::Nynorsk : Language::Bokmaal);
    }

    bool isAtSchool(const Child &child) const
    {
        const Unit *unit = child.unit ? withId(m_wanted.people.units, *child.unit) : nullptr;
        return unit && unit->kind != Unit::Kind::Kindergarten;
    }

    QList<Guardian> guardiansOf(const Child &child) const
    {
        QList<Guardian> found = m_wanted.people.guardians;
        found.removeIf([&](const Guardian &one) { return !(one.child == child.id); });
        return found;
    }

    /// Those with a contact person in the file: who would come to the unit's meetings.
    QStringList services() const
    {
        QStringList ids;
        for (const Professional &one : m_wanted.people.professionals) {
            if (!ids.contains(one.service))
                ids.append(one.service);
        }
        return ids;
    }

    /// As the window would begin it, signed by all guardians.
    Consent full(const Child &child) const
    {
        const QDate day = qMin(m_wanted.year.first().addDays(17), m_wanted.until.addDays(-70));
        const QDate end = suggestedEnd(day);
        Consent consent{.id = ConsentId::random(),
                        .child = child.id,
                        .purposes = {isAtSchool(child) ? u"school"_s : u"kindergarten"_s},
                        .asked = services(),
                        .services = services(),
                        .from = day,
                        .to = end,
                        .answers = {},
                        .informed = true,
                        .reminder = end.addDays(-reminderBefore)};
        for (const Guardian &one : guardiansOf(child))
            consent.answers.append({one.id, true, day});
        if (isAtSchool(child)) {
            consent.childHeard = true;
            consent.childView = word(child, u"childs_view"_s);
        }
        return consent;
    }

    void between(Consent &consent, QDate from, QDate to) const
    {
        consent.from = from;
        consent.to = to;
        consent.reminder = to.addDays(-reminderBefore);
        for (ConsentAnswer &answer : consent.answers)
            answer.day = from;
    }

    void bend(Consent &consent, const Child &child, Kind kind) const;
    Given add(const Child &child, Kind kind, const std::optional<ConsentId> &before);
    Given notAsked(Child child);

    Store &m_store;
    const WantedLife &m_wanted;
    const ExampleStories &m_stories;
    ConsentActs m_acts;
};

/// What makes \a kind of a full one.
void Consents::bend(Consent &consent, const Child &child, Kind kind) const
{
    const QDate today = m_wanted.until;
    switch (kind) {
    case Kind::Full:
    case Kind::Withdrawn:
    case Kind::NotAsked: break;
    case Kind::Partial:
        consent.services.removeAll(u"child_welfare"_s);
        consent.exclusions = word(child, u"exclusions"_s);
        break;
    case Kind::Declined:
        consent.services.clear();
        for (ConsentAnswer &answer : consent.answers)
            answer.agrees = false;
        break;
    case Kind::EndsSoon: between(consent, consent.from, today.addDays(12)); break;
    case Kind::Expired: between(consent, today.addDays(-210), today.addDays(-9)); break;
    case Kind::Renewed: between(consent, today.addDays(-8), suggestedEnd(today.addDays(-8))); break;
    case Kind::Oral:
        consent.form = Consent::Form::Oral;
        consent.witness = word(child, u"witness"_s);
        break;
    case Kind::OneGuardian:
        consent.answers.resize(1);
        consent.oneGuardianReason = word(child, u"one_guardian"_s);
        break;
    case Kind::Interpreter:
        consent.language = word(child, u"language"_s);
        consent.interpreter = word(child, u"interpreter"_s);
        break;
    case Kind::MissingSignature: consent.answers.resize(1); break;
    case Kind::Own: consent.answers = {{std::nullopt, true, consent.from}}; break;
    }
}

Consents::Given Consents::notAsked(Child child)
{
    child.notAskedReason = word(child, u"not_asked_child"_s);
    const auto done = ChildRepository(m_store).change(child);
    return done ? Given(std::nullopt) : done.error();
}

Consents::Given Consents::add(const Child &child, Kind kind, const std::optional<ConsentId> &before)
{
    if (kind == Kind::NotAsked)
        return notAsked(child);
    Consent consent = full(child);
    bend(consent, child, kind);
    if (kind == Kind::Renewed)
        consent.replaces = before;
    if (auto given = m_acts.give(consent); !given)
        return given.error();
    if (kind == Kind::Withdrawn) {
        const ConsentWithdrawal how{m_wanted.until.addDays(-20), word(child, u"withdrawn_by"_s),
                                    word(child, u"withdrawn_effect"_s)};
        if (auto done = m_acts.withdraw(consent.id, how); !done)
            return done.error();
    }
    return std::optional(consent.id);
}

} // namespace

Result<> addExampleConsents(Store &store, const WantedLife &wanted, const ExampleStories &stories)
{
    return Consents(store, wanted, stories).addAll();
}

} // namespace tvers
