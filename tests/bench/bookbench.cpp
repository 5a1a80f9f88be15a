// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the window waits for in a file with twenty thousand discussions, beside opening
/// all their seals once: the median of some runs.
#include "core/storage/caserepositories.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/examplefile.h"
#include "core/storage/openfile.h"
#include "core/storage/permit.h"
#include "core/storedwords.h"
#include "tests/bench/median.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
#include "ui/cases/casesplace.h"
#include "ui/cases/measuresplace.h"
#include "ui/meetings/meetingsheet.h"
#include "ui/meetings/meetingsplace.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cases = 10'000;
constexpr int open = 1'000; ///< of them; the others are closed
const QDateTime now({2026, 11, 12}, {9, 30});

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(stored(result.error().code) + result.error().facts.join(u' ')));
    return *std::move(result);
}

/// Two discussions a case, as the repositories would keep them: each with its permit. They
/// are not asked, for they would look through all its names for every one of 20,000 texts;
/// what that costs once is measured below.
Result<> fill(Store &store, const FileContent &content)
{
    const ArenaRecord &arena = content.arenas.first();
    const ArenaVersionRecord &version = content.versions.first();
    const QString text = u"De voksne ser at samspillet er lettere i små grupper. "_s.repeated(6);
    SealedTable<DiscussionCase> table(store);
    SealedTable<PermittedDiscussion> discussions(store);
    for (int i = 0; i < cases; ++i) {
        DiscussionCase one{.id = CaseId::random(),
                           .half = HalfYear(2026, HalfYear::Half::Autumn),
                           .number = i + 1,
                           .mode = CaseMode::Kind::System,
                           .types = {u"annet"_s},
                           .unit = content.units[i % content.units.size()].id,
                           .received = QDate(2026, 9, 1),
                           .about = text};
        if (i >= open)
            one.state = DiscussionCase::State::Closed;
        must(table.add(one));
        for (int turn = 0; turn < 2; ++turn) {
            Discussion talk{.id = DiscussionId::random(),
                            .caseId = one.id,
                            .arena = arena.id,
                            .version = version.id,
                            .day = QDate(2026, 9, 10 + turn),
                            .mode = one.mode,
                            .present = {{.role = ConsentParticipant::Role::OwnUnit}}};
            talk.texts.advice = text;
            const QByteArray permit = store.file().vault->makePermit(permittedBytes(talk));
            must(discussions.add({talk, QString::fromLatin1(permit.toHex())}));
        }
    }
    return Done{};
}

void say(const char *what, double ours, double plain)
{
    std::printf("%-44s %8.1f ms %8.2f\n", what, ours, ours / plain);
}

template<typename Place>
void openPlace(const char *what, Desk &desk, double seals)
{
    std::unique_ptr<Place> place;
    say(what,
        bench::medianTime(3,
                          [&] {
                              place = std::make_unique<Place>(desk);
                              place->resize(1100, 800);
                              place->show();
                              QApplication::processEvents();
                          }),
        seals);
}

void openPlaces(Desk &desk, double seals)
{
    openPlace<CasesPlace>("opening Cases", desk, seals);
    openPlace<MeasuresPlace>("opening Measures", desk, seals);
    openPlace<MeetingsPlace>("opening Meetings", desk, seals);
}

/// With the rule asked and every text through the gate.
void keepOne(Desk &desk, const DiscussionCase &about, double seals)
{
    const DeskContent &content = desk.content();
    say("keeping a discussion, with rule and gate",
        bench::medianTime(5,
                          [&] {
                              Discussion talk{
                                  .id = DiscussionId::random(),
                                  .caseId = about.id,
                                  .arena = content.arenas.first().id,
                                  .version = content.versions.first().id,
                                  .day = QDate(2026, 11, 12),
                                  .mode = about.mode,
                                  .present = {{.role = ConsentParticipant::Role::OwnUnit}}};
                              talk.texts.advice = u"De voksne ser at samspillet er lettere."_s;
                              must(DiscussionRepository(desk.store()).add(talk));
                          }),
        seals);
}

void measure(Desk &desk, double seals)
{
    CaseBook *book = nullptr;
    say("opening the book of cases", bench::medianTime(1, [&] { book = &CaseBook::of(desk); }),
        seals);
    qsizetype found = 0;
    say("finding a word that stands everywhere",
        bench::medianTime(9, [&] { found += book->search(u"samspillet"_s, 12).size(); }), seals);
    say("finding a word that stands nowhere",
        bench::medianTime(9, [&] { found += book->search(u"kvantefysikk"_s, 12).size(); }), seals);
    openPlaces(desk, seals);
    MeetingsPlace place(desk);
    place.resize(1100, 800);
    place.show();
    QApplication::processEvents();
    MeetingBook meetings(desk);
    say("reading the year's meetings", bench::medianTime(5, [&] { meetings.read(); }), seals);
    const QString key = place.book().lines().first().key;
    say("opening a meeting",
        bench::medianTime(5,
                          [&] {
                              place.open(key);
                              QApplication::processEvents();
                          }),
        seals);
    const DiscussionCase one = book->openCases().first();
    int turn = 0;
    say("changing a case, until all is shown",
        bench::medianTime(5,
                          [&] {
                              DiscussionCase after = *book->find(one.id);
                              after.about = QString::number(++turn);
                              desk.carryOut(changeCase(desk, *book->find(one.id), after));
                              QApplication::processEvents();
                          }),
        seals);
    keepOne(desk, one, seals);
    if (found == 0)
        qFatal("nothing was found");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.tvers"_s);
    must(makeExample({u"holmestrand"_s,
                      *SchoolYear::fromText(u"2026/27"_s),
                      PublicHolidays::builtIn(),
                      {path, NamedPassphrase{examplePassphrase(), examplePassphrase()},
                       KdfCost::least(), now.toUTC()}}));
    const auto desk =
        must(Desk::make(must(Store::open(path)), {PublicHolidays::builtIn(), [] { return now; }}));
    must(desk->unlock(PassphraseKey{{}, examplePassphrase()}));
    Store &store = desk->store();
    say("filling the file",
        bench::medianTime(
            1, [&] { must(store.inTransaction([&] { return fill(store, desk->content()); })); }),
        1);
    const double seals =
        bench::medianTime(3, [&] { (void)must(DiscussionRepository(store).all()); });
    say("opening all seals once", seals, seals);

    measure(*desk, seals);
    return 0;
}
