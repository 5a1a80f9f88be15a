// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a page of the calendar costs with ten thousand meetings in the year:
/// to draw it anew, to show it again while something is dragged over it, and to
/// follow one meeting that was moved.
#include "core/storage/examplefile.h"
#include "core/storage/repositories.h"
#include "tests/bench/median.h"
#include "ui/calendar/calendarpageview.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int meetings = 10000;
constexpr int turns = 15;
constexpr double frame = 16; ///< ms, at most

QDateTime morning() { return QDateTime({2026, 11, 12}, {9, 30}); }

/// Forty a working day, at all hours.
Result<> addMeetings(Store &store, QList<Meeting> &added)
{
    const auto arenas = ArenaRepository(store).all();
    const auto teams = TeamRepository(store).all();
    if (!arenas)
        return arenas.error();
    if (!teams)
        return teams.error();
    return store.inTransaction([&]() -> Result<> {
        for (int i = 0; i < meetings; ++i) {
            const Team &team = (*teams)[i % teams->size()];
            const QTime start(8 + i % 7, i % 4 * 15);
            const QDate day = QDate(2026, 8, 3).addDays(i / 200 * 7 + i / 40 % 5);
            added.append({MeetingId::sortable(),
                          team.arena,
                          team.id,
                          team.unit,
                          {},
                          day,
                          start,
                          start.addSecs(45 * 60),
                          u"Rom %1"_s.arg(i % 30)});
            if (auto done = MeetingRepository(store).add(added.last()); !done)
                return done;
        }
        return Done{};
    });
}

void tell(const char *what, double ms)
{
    std::printf("%s: %.1f ms (at most %.0f)\n", what, ms, frame);
}

int measure(Desk &desk)
{
    QList<Meeting> added;
    if (!addMeetings(desk.store(), added))
        return 1;
    CalendarPageView view;
    view.resize(1100, 720);
    view.setContent(CalendarContent(desk, {}));
    view.show(CalendarView::Month, morning().date());
    view.QWidget::show();
    std::printf("meetings of the year: %lld\n", static_cast<long long>(desk.meetings().size()));
    const auto names = {std::pair(CalendarView::Month, "month"),
                        std::pair(CalendarView::Week, "week"),
                        std::pair(CalendarView::Year, "school year")};
    for (const auto &[page, name] : names) {
        view.show(page, morning().date());
        tell(qPrintable(QLatin1StringView(name) + u", drawn anew"_s),
             bench::medianTime(turns, [&view] { view.drawNow(); }));
        tell(qPrintable(QLatin1StringView(name) + u", a frame while dragging"_s),
             bench::medianTime(turns, [&view] { (void)view.grab(); }));
    }
    int turn = 0;
    const double followed = bench::medianTime(turns, [&] {
        added.first().day = added.first().day.addDays(++turn % 2 ? 1 : -1);
        (void)MeetingRepository(desk.store()).change(added.first());
        view.setContent(CalendarContent(desk, {}));
    });
    std::printf("one meeting moved, saved and shown: %.0f ms\n", followed);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    speak(Language::Bokmaal);
    Looks::apply(Looks::Appearance::Light);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ti_tusen.tvers"_s);
    const auto made = makeExample({u"holmestrand"_s,
                                   *SchoolYear::fromText(u"2026/27"_s),
                                   PublicHolidays::builtIn(),
                                   {path, NamedPassphrase{u"eksempel"_s, examplePassphrase()},
                                    KdfCost::least(), morning().toUTC()}});
    auto store = made ? Store::open(path) : Result<std::unique_ptr<Store>>(made.error());
    if (!store)
        return 1;
    auto desk = Desk::make(*std::move(store), {PublicHolidays::builtIn(), morning});
    if (!desk || !(*desk)->unlock(PassphraseKey{{}, examplePassphrase()}))
        return 1;
    return measure(**desk);
}
