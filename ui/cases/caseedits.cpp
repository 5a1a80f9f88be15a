// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseedits.h"

#include "core/storage/casework.h"
#include "core/storage/consentrepository.h"
#include "core/storage/filecasetypes.h"
#include "ui/shell/noteedits.h"

#include <QCoreApplication>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::CaseEdits)
};

CaseWork workAt(Desk &desk) { return CaseWork(desk.store(), desk.now().toUTC()); }

template<typename T>
Result<> done(const Result<T> &result)
{
    return result ? Result<>(Done{}) : result.error();
}

} // namespace

Edit addCase(Desk &desk, const DiscussionCase &wanted)
{
    return {Words::tr("Add case"), [&desk, wanted] { return done(workAt(desk).add(wanted)); },
            [&desk, wanted] { return CaseRepository(desk.store()).remove(wanted.id); }};
}

Edit changeCase(Desk &desk, const DiscussionCase &before, const DiscussionCase &after)
{
    return {Words::tr("Change case"), [&desk, after] { return workAt(desk).change(after); },
            [&desk, before] { return workAt(desk).change(before); }};
}

Edit addDiscussion(Desk &desk, const Discussion &wanted)
{
    return {Words::tr("Record discussion"),
            [&desk, wanted] { return done(workAt(desk).add(wanted)); },
            [&desk, wanted] { return DiscussionRepository(desk.store()).remove(wanted.id); }};
}

Edit changeDiscussion(Desk &desk, const Discussion &before, const Discussion &after)
{
    return {Words::tr("Change discussion"),
            [&desk, after] { return done(workAt(desk).change(after)); },
            [&desk, before] { return done(workAt(desk).change(before)); }};
}

Edit removeDiscussion(Desk &desk, const Discussion &discussion, const QList<Measure> &measures)
{
    return {
        Words::tr("Remove discussion"),
        [&desk, discussion] { return DiscussionRepository(desk.store()).remove(discussion.id); },
        [&desk, discussion, measures] {
            return desk.store().inTransaction([&]() -> Result<> {
                auto put = done(workAt(desk).add(discussion));
                for (const Measure &one : measures) {
                    if (put)
                        put = DiscussionRepository(desk.store()).addMeasure(one);
                }
                return put;
            });
        }};
}

Edit addMeasure(Desk &desk, const Measure &measure)
{
    return {
        Words::tr("Add measure"),
        [&desk, measure] { return DiscussionRepository(desk.store()).addMeasure(measure); },
        [&desk, measure] { return DiscussionRepository(desk.store()).removeMeasure(measure.id); }};
}

Edit changeMeasure(Desk &desk, const Measure &before, const Measure &after)
{
    return {Words::tr("Change measure"),
            [&desk, after] { return DiscussionRepository(desk.store()).changeMeasure(after); },
            [&desk, before] { return DiscussionRepository(desk.store()).changeMeasure(before); }};
}

Edit removeMeasure(Desk &desk, const Measure &measure)
{
    return {
        Words::tr("Remove measure"),
        [&desk, measure] { return DiscussionRepository(desk.store()).removeMeasure(measure.id); },
        [&desk, measure] { return DiscussionRepository(desk.store()).addMeasure(measure); }};
}

Edit carryOver(Desk &desk, const Measure &measure, const Measure &next)
{
    Measure over = measure;
    over.carriedOn = next.id;
    return {Words::tr("Carry measure over"),
            [&desk, over, next] {
                return desk.store().inTransaction([&]() -> Result<> {
                    DiscussionRepository kept(desk.store());
                    const auto added = kept.addMeasure(next);
                    return added ? kept.changeMeasure(over) : added;
                });
            },
            [&desk, measure, next] {
                return desk.store().inTransaction([&]() -> Result<> {
                    DiscussionRepository kept(desk.store());
                    const auto changed = kept.changeMeasure(measure);
                    return changed ? kept.removeMeasure(next.id) : changed;
                });
            }};
}

Edit changeCaseTypes(Desk &desk, const CaseTypes &before, const CaseTypes &after)
{
    return note(desk.store(), Words::tr("Change types of case"),
                {caseTypesSetting(), QString::fromUtf8(before.toJson()),
                 QString::fromUtf8(after.toJson())});
}

bool carryOutForGood(Desk &desk, const std::function<Result<>()> &step)
{
    const auto carried = step();
    if (!carried)
        emit desk.refused(carried.error());
    return bool(carried);
}

} // namespace tvers
