// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the window waits for in a file with twenty thousand discussions, beside opening
/// all their seals once: the median of some runs.
#include "core/storage/caserepositories.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/examplefile.h"
#include "core/storage/openfile.h"
#include "core/storedwords.h"
#include "tests/bench/median.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
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

/// Two discussions a case.
Result<> fill(Store &store, const FileContent &content)
{
    const ArenaRecord &arena = content.arenas.first();
    const ArenaVersionRecord &version = content.versions.first();
    const QString text = u"De voksne ser at samspillet er lettere i små grupper. "_s.repeated(6);
    DiscussionRepository discussions(store);
    SealedTable<DiscussionCase> table(store);
    for (int i = 0; i < cases; ++i) {
        DiscussionCase one{.id = CaseId::random(),
                           .half = HalfYear(2026, HalfYear::Half::Autumn),
                           .number = i + 1,
                           .mode = CaseMode::Kind::System,
                           .types = {u"annet"_s},
                           .unit = content.units[i % content.units.size()].id,
                           .received = QDate(2026, 9, 1),
                           .about = text};
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
            must(discussions.add(talk));
        }
        if (i < open)
            continue;
        one.state = DiscussionCase::State::Closed;
        must(table.change(one));
    }
    return Done{};
}

void say(const char *what, double ours, double plain)
{
    std::printf("%-44s %8.1f ms %8.2f\n", what, ours, ours / plain);
}

void measure(Desk &desk, double seals)
{
    CaseBook *book = nullptr;
    say("opening the book of cases", bench::medianTime(1, [&] { book = &CaseBook::of(desk); }),
        seals);
    qsizetype found = 0;
    say("finding a word in it",
        bench::medianTime(9, [&] { found += book->search(u"samspillet"_s, 12).size(); }), seals);
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
    if (found < 0)
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
    must(store.inTransaction([&] { return fill(store, desk->content()); }));
    const double seals =
        bench::medianTime(3, [&] { (void)must(DiscussionRepository(store).all()); });
    say("opening all seals once", seals, seals);

    measure(*desk, seals);
    return 0;
}
