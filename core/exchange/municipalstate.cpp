// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/municipalstate.h"

#include "core/exchange/municipalfile.h"
#include "core/reports/reportjson.h"
#include "core/reports/reportparts.h"
#include "core/storage/repositories.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

// Nothing in it is secret: all of it stands on the paper, or is a hash or a random id.
QString stateSetting(HalfYear half) { return u"report.state.%1"_s.arg(half.text()); }
QString numberSetting() { return u"report.number"_s; } ///< the last that was given

QString textOf(const MunicipalState &state)
{
    QJsonObject object{{"version"_L1, state.version}};
    if (state.kept) {
        object.insert("report"_L1, asJson(*state.kept));
        object.insert("made"_L1, QJsonArray::fromStringList(state.made));
    }
    if (state.finished) {
        object.insert("number"_L1, state.number);
        object.insert("finished"_L1, state.finished->toString(Qt::ISODate));
        object.insert("digests"_L1, QJsonArray::fromStringList(state.digests));
        object.insert("discussions"_L1, asJson(state.discussions));
        object.insert("decisions"_L1, asJson(ToldCounts{state.decisions, {}}));
    }
    return QString::fromUtf8(compact(object));
}

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray all = list.toArray();
    for (const QJsonValue &one : all)
        texts.append(one.toString());
    return texts;
}

/// Nothing where it was not kept.
Result<> readKept(const QJsonObject &object, const QString &file, MunicipalState &state)
{
    if (!object.contains("report"_L1))
        return Done{};
    auto kept = keptFromJson(compact(object["report"_L1].toObject()), file);
    if (!kept)
        return kept.error();
    state.kept = *std::move(kept);
    state.made = textsIn(object["made"_L1]);
    return Done{};
}

} // namespace

Result<MunicipalState> municipalState(Store &store, HalfYear half)
{
    const auto kept = SettingRepository(store).value(stateSetting(half));
    if (!kept)
        return kept.error();
    MunicipalState state;
    const QJsonObject object = QJsonDocument::fromJson(kept->toUtf8()).object();
    state.version = qMax(1, object["version"_L1].toInt());
    const QDate finished = QDate::fromString(object["finished"_L1].toString(), Qt::ISODate);
    if (!finished.isValid())
        return state;
    const auto discussions =
        toldFromJson(compact(object["discussions"_L1].toObject()), store.path());
    if (!discussions)
        return discussions.error();
    const auto decisions = toldFromJson(compact(object["decisions"_L1].toObject()), store.path());
    if (!decisions)
        return decisions.error();
    state.finished = finished;
    state.number = object["number"_L1].toInt();
    state.digests = textsIn(object["digests"_L1]);
    state.discussions = *discussions;
    state.decisions = decisions->total;
    if (const auto read = readKept(object, store.path(), state); !read)
        return read.error();
    return state;
}

Result<> finishMunicipal(Store &store, const MunicipalDraft &draft, QDate today)
{
    const HalfYear half = draft.report.period;
    return store.inTransaction([&]() -> Result<> {
        auto state = municipalState(store, half);
        if (!state)
            return state.error();
        if (!state->isDraft())
            return Error{ErrorCode::ReportLocked, {half.text(), QString::number(state->version)}};
        SettingRepository settings(store);
        const auto last = settings.value(numberSetting());
        if (!last)
            return last.error();
        state->number = last->toInt() + 1;
        state->finished = today;
        state->digests = draft.digests;
        state->discussions = draft.report.discussions;
        state->decisions = draft.report.decisions;
        state->kept = KeptMunicipal{draft.report, draft.trend};
        state->made = draft.made;
        if (auto done = settings.set(numberSetting(), QString::number(state->number)); !done)
            return done;
        if (auto done = markPublished(store, draft); !done)
            return done;
        return settings.set(stateSetting(half), textOf(*state));
    });
}

Result<> correctMunicipal(Store &store, HalfYear half)
{
    const auto state = municipalState(store, half);
    if (!state)
        return state.error();
    if (state->isDraft())
        return Error{ErrorCode::ReportNotFinished, {half.text()}};
    MunicipalState next;
    next.version = state->version + 1;
    return SettingRepository(store).set(stateSetting(half), textOf(next));
}

} // namespace tvers
