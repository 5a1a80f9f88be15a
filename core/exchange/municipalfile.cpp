// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/municipalfile.h"

#include "core/exchange/municipalstate.h"
#include "core/storage/filepack.h"
#include "core/storage/reportrepository.h"
#include "core/storage/repositories.h"
#include "core/storage/sealedbox.h"
#include "core/storage/textgate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

// Both are to be handed on, and may stand plain in the file. No known name is let pass in
// the words, not even one of somebody else: it would stand there for all to see.
QString wordsSetting(HalfYear half) { return u"report.words.%1"_s.arg(half.text()); }
QString publishedSetting(HalfYear half) { return u"report.published.%1"_s.arg(half.text()); }

/// One half-year's round, with everything that can be read of it.
struct Round {
    QList<Delivery> deliveries;
    QList<DeliveredReport> reports = {};
    QList<Unit> whose = {}; ///< of each of these
    QStringList digests = {};
    QStringList ids = {};
};

Round roundOf(const MunicipalRequest &request, const QList<Delivery> &deliveries,
              const QString &file)
{
    Round round{deliveries};
    for (const Delivery &one : deliveries) {
        if (const auto report = deliveredReport(one, request.key, file)) {
            round.reports.append(*report);
            round.whose.append(one.unit);
            round.digests.append(one.newest->digest);
            round.ids.append(one.newest->id.text());
        }
    }
    round.digests.sort();
    return round;
}

DeliveredUnit stateOf(const Delivery &one)
{
    DeliveredUnit unit{one.unit.name};
    if (one.newest) {
        unit.received = one.newest->received;
        unit.isLate = one.isLate;
        unit.isIntact = one.newest->intact;
        unit.version = one.newest->version;
    }
    return unit;
}

MunicipalReport summed(HalfYear half, const Round &round)
{
    MunicipalReport report = municipalReport(half, round.reports);
    for (const Delivery &one : round.deliveries)
        report.units.append(stateOf(one));
    return report;
}

void forgetExact(Round &round)
{
    for (DeliveredReport &one : round.reports)
        one.exact.reset();
}

void addFormer(MunicipalDraft &draft, HalfYear half, const Round &round)
{
    draft.made += round.ids;
    if (!round.reports.isEmpty())
        draft.trend.prepend(trendPoint(summed(half, round)));
    for (UnitHalves &unit : draft.units) {
        for (qsizetype i = 0; i < round.reports.size(); ++i) {
            if (round.whose[i].id == unit.unit.id)
                unit.reports.append(round.reports[i].report);
        }
    }
}

/// Of what came in that of which a finished report was made. Where that was not kept: by
/// what it says, and of the half-years before, what had come until then.
QList<ReceivedReport> madeOf(QList<ReceivedReport> received, HalfYear half,
                             const MunicipalState &state)
{
    if (state.isDraft())
        return received;
    received.removeIf([&](const ReceivedReport &one) {
        if (state.kept)
            return !state.made.contains(one.id.text());
        return one.half == half ? !state.digests.contains(one.digest)
                                : one.received > *state.finished;
    });
    return received;
}

/// What a finished report said stays, whatever has become of its units since. What units
/// wrote is read again, for it was kept with their reports alone.
void takeState(MunicipalReport &report, const MunicipalState &state)
{
    if (state.kept) {
        MunicipalReport kept = state.kept->report;
        kept.causes = report.causes;
        kept.competenceNeeds = report.competenceNeeds;
        kept.words = report.words;
        report = kept;
    }
    report.isDraft = state.isDraft();
    report.version = state.version;
    report.number = state.number;
    if (state.isDraft())
        return;
    report.discussions = state.discussions;
    report.decisions = state.decisions;
}

/// What the file has of a half-year.
struct Kept {
    MunicipalityPack pack; ///< asks for reports
    QList<ReceivedReport> received;
    MunicipalWords words;
    QString published;
    MunicipalState state;
};

Result<Kept> keptOf(Store &store, HalfYear half)
{
    const auto pack = packOf(store);
    if (!pack)
        return pack.error();
    if (!pack->report)
        return Error{ErrorCode::NoReports, {pack->name}};
    const auto received = ReportRepository(store).received();
    if (!received)
        return received.error();
    const auto words = municipalWords(store, half);
    if (!words)
        return words.error();
    const auto published = SettingRepository(store).value(publishedSetting(half));
    if (!published)
        return published.error();
    const auto state = municipalState(store, half);
    if (!state)
        return state.error();
    return Kept{*pack, *received, *words, *published, *state};
}

QStringList lines(const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); }

} // namespace

std::optional<DeliveredReport> deliveredReport(const Delivery &delivery, const SecureBytes &key,
                                               const QString &file)
{
    if (!delivery.newest)
        return std::nullopt;
    const auto report = reportFromJson(delivery.newest->shown.toUtf8(), file);
    if (!report)
        return std::nullopt;
    DeliveredReport delivered{*report};
    if (key.isEmpty())
        return delivered;
    if (delivery.newest->box.isEmpty()) {
        delivered.exactness = Exactness::NotSealed;
        return delivered;
    }
    const auto opened = openBox(QByteArray::fromBase64(delivery.newest->box.toLatin1()), key);
    const auto exact =
        opened ? numbersFromJson(*opened, report->unit) : Result<ExactNumbers>(opened.error());
    const bool fits = exact && isTrue(report->discussions, exact->types);
    if (opened && delivery.newest->intact && fits)
        delivered.exact = *exact;
    delivered.exactness = !opened           ? Exactness::OtherKey
                          : delivered.exact ? Exactness::Known
                                            : Exactness::Changed;
    return delivered;
}

bool opensNothing(const QList<Delivery> &deliveries, const SecureBytes &key, const QString &file)
{
    bool isAnySealed = false;
    for (const Delivery &one : deliveries) {
        const auto delivered = deliveredReport(one, key, file);
        if (!delivered || delivered->exactness == Exactness::NotSealed)
            continue;
        if (delivered->exactness != Exactness::OtherKey)
            return false;
        isAnySealed = true;
    }
    return isAnySealed;
}

Result<MunicipalDraft> municipalDraft(Store &store, const MunicipalRequest &request)
{
    const auto kept = keptOf(store, request.half);
    if (!kept)
        return kept.error();
    const DeliveryDays days = kept->pack.report->deliveryDays;
    const MunicipalState &state = kept->state;
    const QList<ReceivedReport> received = madeOf(kept->received, request.half, state);
    const auto roundIn = [&](HalfYear half) {
        return roundOf(request, deliveries(request.units, received, half, days), store.path());
    };
    Round round = roundIn(request.half);
    if (!kept->published.isEmpty() && kept->published != round.digests.join(u' '))
        forgetExact(round);
    MunicipalDraft draft{summed(request.half, round)};
    draft.report.municipality = kept->pack.name;
    draft.report.due = request.half.deliveryDay(days);
    draft.report.words = kept->words;
    draft.digests = round.digests;
    draft.made = round.ids;
    for (qsizetype i = 0; i < round.reports.size(); ++i)
        draft.units.append({round.whose[i], {round.reports[i].report}});
    forgetExact(round);
    takeState(draft.report, state);
    draft.hasExactSums = draft.report.discussions != summed(request.half, round).discussions;
    if (!round.reports.isEmpty())
        draft.trend.append(trendPoint(draft.report));
    HalfYear former = request.half.previous();
    for (int i = 1; i < halvesLookedAt; ++i, former = former.previous()) {
        Round before = roundIn(former);
        forgetExact(before);
        addFormer(draft, former, before);
    }
    if (state.kept)
        draft.trend = state.kept->trend;
    return draft;
}

Result<> markPublished(Store &store, const MunicipalDraft &draft)
{
    if (!draft.hasExactSums)
        return Done{};
    return SettingRepository(store).set(publishedSetting(draft.report.period),
                                        draft.digests.join(u' '));
}

Result<> keepMunicipalWords(Store &store, HalfYear half, const MunicipalWords &words, QDate day)
{
    const auto state = municipalState(store, half);
    if (!state)
        return state.error();
    if (!state->isDraft())
        return Error{ErrorCode::ReportLocked, {half.text(), QString::number(state->version)}};
    const GateCheck check{
        {{u"experiences"_s, words.experiences}, {u"evaluation"_s, words.evaluation}}, {}, day};
    if (auto fit = checkAnonymous(store, check); !fit)
        return fit;
    const QJsonObject object{
        {"experiences"_L1, QJsonArray::fromStringList(lines(words.experiences))},
        {"evaluation"_L1, QJsonArray::fromStringList(lines(words.evaluation))}};
    return SettingRepository(store).set(wordsSetting(half), QString::fromUtf8(compact(object)));
}

/// What we did not write is as if nothing stood there.
Result<MunicipalWords> municipalWords(Store &store, HalfYear half)
{
    const auto kept = SettingRepository(store).value(wordsSetting(half));
    if (!kept)
        return kept.error();
    const QJsonObject object = QJsonDocument::fromJson(kept->toUtf8()).object();
    const auto texts = [&object](QLatin1StringView key) {
        QStringList all;
        const QJsonArray paragraphs = object[key].toArray();
        for (const QJsonValue &one : paragraphs)
            all.append(one.toString());
        return all;
    };
    return MunicipalWords{texts("experiences"_L1).join(u'\n'), texts("evaluation"_L1).join(u'\n')};
}

} // namespace tvers
