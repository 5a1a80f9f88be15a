// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's report and the pages for the steering dialogue against those who
/// read PDFs. TVERS_PAPERS=FOLDER keeps them, to be looked at.
#include "tests/print/paperreading.h"
#include "ui/print/municipalpages.h"
#include "ui/print/painterrenderer.h"
#include "ui/print/pdfwriter.h"
#include "ui/wording/wordinglanguage.h"

#include <QTest>

using namespace tvers;
using namespace tvers::testing;

Q_DECLARE_METATYPE(tvers::Language)

namespace {

/// Everybody in it is invented. \a number makes them differ.
HalfYearReport unitReport(int number, HalfYear half)
{
    const QString unit = number % 9 == 8 ? u"Čáhcesuolu mánáidgárdi %1"_s.arg(number)
                                         : u"Ekeberg barnehage %1"_s.arg(number);
    HalfYearReport report{unit, u"Ingrid Prøve, styrer"_s, half,
                          *DateSpan::make({2026, 6, 13}, {2026, 12, 14})};
    report.isDraft = false;
    report.meetings = {
        {u"«På tvers»-møte i barnehage"_s, 4, 2 + number % 2, 1, number % 3, u"a"_s, number % 2},
        {u"Drøftingsteam"_s, 4, 4, 0, 0, u"b"_s}};
    report.cancelled = {{{2026, 10, 15}, u"«På tvers»-møte i barnehage"_s, u"too_few"_s}};
    report.startUpHeld = number % 4 != 0;
    report.attendance = {{u"Pedagogisk-psykologisk tjeneste (PPT)"_s, 5, 6, u"ppt"_s},
                         {u"Barnevernstjenesten"_s, 2, 6, u"bv"_s}};
    report.discussions =
        toldCounts({{u"sprak"_s, 6}, {u"overgang"_s, 3}, {u"atferd"_s, 1 + number % 3}});
    report.consentAlwaysAssessed = number % 5 != 0;
    report.decisions = toldAmong(report.discussions, 5);
    report.measures = {4, 3, 1};
    report.competenceNeeds = {u"Flerspråklige barn"_s, u"Behov %1"_s.arg(number % 4)};
    report.experiences = u"Møtene gir oss råd tidlig. Vi trenger mer tid til etterarbeid. "_s;
    return report;
}

struct Town {
    MunicipalReport report;
    QList<TrendPoint> trend;
};

Town town(int units)
{
    HalfYear half(2026, HalfYear::Half::Autumn);
    QList<TrendPoint> trend;
    QList<DeliveredReport> now;
    for (int back = 0; back < 4; ++back, half = half.previous()) {
        QList<DeliveredReport> reports;
        for (int i = 0; i < units - back; ++i)
            reports.append({unitReport(i, half)});
        MunicipalReport sum = municipalReport(half, reports);
        if (units > back)
            trend.prepend(trendPoint(sum));
        now = back == 0 ? reports : now;
    }
    Town town{municipalReport(HalfYear(2026, HalfYear::Half::Autumn), now), trend};
    town.report.municipality = u"Holmestrand"_s;
    town.report.due = QDate(2026, 12, 15);
    for (int i = 0; i < units; ++i)
        town.report.units.append(
            {now[i].report.unit, QDate(2026, 12, 14 + i % 4), i % 4 == 3, i != 5, 1 + i % 2});
    if (units > 0)
        town.report.units.append({u"Haslestad skole"_s});
    town.report.words = {u"Det tverrfaglige arbeidet er i god gjenge."_s, {}};
    return town;
}

const QDateTime made({2026, 12, 20}, {15, 0});

} // namespace

class MunicipalPaperTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itIsReadableForAllAndForLater_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<Language>("language");
        QTest::newRow("municipal nb") << 26 << Language::Bokmaal;
        QTest::newRow("municipal nn") << 2 << Language::Nynorsk;
        QTest::newRow("municipal empty") << 0 << Language::Bokmaal;
        QTest::newRow("municipal 400") << 400 << Language::Bokmaal;
    }
    void itIsReadableForAllAndForLater()
    {
        QFETCH(const int, units);
        QFETCH(const Language, language);
        const Town all = town(units);
        check(laidOut(MunicipalPages{all.report, all.trend, language, made, u"oppvekst"_s}),
              QString::fromLatin1(QTest::currentDataTag()));
    }

    void aUnitsPageIsOnePage_data()
    {
        QTest::addColumn<int>("halves");
        QTest::addColumn<int>("types");
        QTest::addColumn<Language>("language");
        QTest::newRow("steering nb") << 4 << 3 << Language::Bokmaal;
        QTest::newRow("steering nn first") << 1 << 1 << Language::Nynorsk;
        QTest::newRow("steering full") << 4 << 21 << Language::Bokmaal;
    }
    void aUnitsPageIsOnePage()
    {
        QFETCH(const int, halves);
        QFETCH(const int, types);
        QFETCH(const Language, language);
        const Town all = town(26);
        QList<HalfYearReport> reports;
        HalfYear half(2026, HalfYear::Half::Autumn);
        for (int i = 0; i < halves; ++i, half = half.previous())
            reports.append(unitReport(3 + i, half));
        QList<TypeCount> counts;
        for (int i = 0; i < types; ++i)
            counts.append({u"type sak %1"_s.arg(i), 1 + i % 7});
        reports[0].discussions = toldCounts(counts);
        reports[0].experiences = reports[0].experiences.repeated(30);
        const TaggedDrawing page =
            laidOut(SteeringPages{reports, all.report, language, made, u"oppvekst"_s});
        QCOMPARE(page.sheets(), 1);
        check(page, QString::fromLatin1(QTest::currentDataTag()));
    }

    void theTrendIsReadWithItsWordsAndItsTable()
    {
        const Town all = town(3);
        const QString path = m_folder.keep(
            u"municipal read"_s,
            toPdf(laidOut(MunicipalPages{all.report, all.trend, Language::Bokmaal, made, {}})));
        const QString text = said(u"pdfinfo"_s, {u"-struct-text"_s, path}).text;
        qsizetype from = 0;
        for (const QString &part :
             {u"Holmestrand"_s, u"Hvem har levert"_s, u"Haslestad skole"_s, u"mangler"_s,
              u"Møter"_s, u"For få kunne komme"_s, u"Drøftinger"_s, u"Tiltak"_s,
              u"Fra halvår til halvår"_s, u"2026-2"_s, u"Flerspråklige barn"_s,
              u"Det tverrfaglige arbeidet"_s}) {
            from = text.indexOf(part, from);
            QVERIFY2(from >= 0, qPrintable(part + u" in "_s + text.left(6000)));
        }
    }

    // An empty bar is white, a full one dark: far apart in grey, without any colour.
    void theBarsAreToldApartInGrey()
    {
        const Town all = town(3);
        const QImage image = toImage(trendSheet(all.trend, Language::Bokmaal), 300)
                                 .convertToFormat(QImage::Format_Grayscale8);
        qsizetype dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 110 ? 1 : 0;
        }
        QVERIFY(dark > image.width() * image.height() / 50);
    }

private:
    void check(const TaggedDrawing &paper, const QString &name)
    {
        const QString path = m_folder.keep(name, toPdf(paper));
        const Said answer = said(tool("accessible.py"), {path});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(4000)));
        const Said later = said(tool("preflight"), {path});
        QVERIFY2(later.exitCode == 0, qPrintable(later.text.left(4000)));
    }

    PaperFolder m_folder;
};

QTEST_MAIN(MunicipalPaperTest)
#include "municipalpapertest.moc"
