// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Core and every library it needs, linked together and each put to use once.
#include "core/calendar/datespan.h"

#include <libical/ical.h>
#include <sodium.h>
#include <xlsxwriter.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

class WindowsProof : public QObject
{
    Q_OBJECT

private slots:
    void coreCountsDays();
    void qtKnowsOslo();
    void sqliteHasStrictTables();
    void sodiumSealsAndOpens();
    void icalReadsAnEvent();
    void xlsxwriterWritesADate();
};

void WindowsProof::coreCountsDays()
{
    const auto week = tvers::DateSpan::make(QDate(2026, 12, 28), QDate(2027, 1, 3));
    QVERIFY(week);
    QCOMPARE(week->days(), 7);
}

/// Without ICU Qt asks Windows, which knows the zone by another name.
void WindowsProof::qtKnowsOslo()
{
    const QTimeZone oslo("Europe/Oslo");
    QVERIFY(oslo.isValid());
    const auto utcHourOfNoon = [&oslo](QDate day) {
        return QDateTime(day, QTime(12, 0), oslo).toUTC().time().hour();
    };
    QCOMPARE(utcHourOfNoon(QDate(2026, 10, 24)), 10); // the day before the clocks go back
    QCOMPARE(utcHourOfNoon(QDate(2026, 10, 25)), 11);
}

void WindowsProof::sqliteHasStrictTables()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(u":memory:"_s);
    QVERIFY2(database.open(), qPrintable(database.lastError().text()));
    QSqlQuery query(database);
    QVERIFY(query.exec(u"CREATE TABLE meeting (id TEXT PRIMARY KEY, day INTEGER) STRICT"_s));
    QVERIFY(query.exec(u"INSERT INTO meeting VALUES ('Ødegård', 1)"_s));
    QVERIFY(!query.exec(u"INSERT INTO meeting VALUES ('Åse', 'Thursday')"_s));
    QVERIFY(query.exec(u"SELECT id FROM meeting"_s) && query.next());
    QCOMPARE(query.value(0).toString(), u"Ødegård"_s);
}

void WindowsProof::sodiumSealsAndOpens()
{
    QVERIFY(sodium_init() >= 0);
    constexpr auto overhead = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    const std::unique_ptr<void, decltype(&sodium_free)> guarded(
        sodium_malloc(crypto_aead_xchacha20poly1305_ietf_KEYBYTES), sodium_free);
    QVERIFY(guarded);
    auto *const key = static_cast<unsigned char *>(guarded.get());
    crypto_aead_xchacha20poly1305_ietf_keygen(key);
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonce;
    randombytes_buf(nonce.data(), nonce.size());

    const QByteArray plain = "meldt 1. oktober"_ba;
    const std::vector<unsigned char> message(plain.begin(), plain.end());
    std::vector<unsigned char> sealed(message.size() + overhead);
    QCOMPARE(crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, message.data(),
                                                        message.size(), nullptr, 0, nullptr,
                                                        nonce.data(), key),
             0);
    std::vector<unsigned char> opened(message.size());
    const auto open = [&] {
        return crypto_aead_xchacha20poly1305_ietf_decrypt(opened.data(), nullptr, nullptr,
                                                          sealed.data(), sealed.size(), nullptr, 0,
                                                          nonce.data(), key);
    };
    QCOMPARE(open(), 0);
    QCOMPARE(opened, message);
    sealed.front() ^= 1;
    QCOMPARE(open(), -1);
}

void WindowsProof::icalReadsAnEvent()
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> event(
        icalparser_parse_string("BEGIN:VEVENT\r\n"
                                "UID:1@example.org\r\n"
                                "DTSTART:20261001T070000Z\r\n"
                                "SUMMARY:Tverrfaglig m\xc3\xb8te\\, barne\r\n hagen\r\n"
                                "END:VEVENT\r\n"),
        icalcomponent_free);
    QVERIFY(event);
    QCOMPARE(icalcomponent_count_errors(event.get()), 0);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event.get())),
             u"Tverrfaglig møte, barnehagen"_s);
    const icaltimetype start = icalcomponent_get_dtstart(event.get());
    QCOMPARE(QDate(start.year, start.month, start.day), QDate(2026, 10, 1));
    QVERIFY(icaltime_is_utc(start));
}

/// In a file whose name no Western code page can spell.
void WindowsProof::xlsxwriterWritesADate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Årshjul ǩ.xlsx"_s);
    lxw_workbook *const book = workbook_new(path.toUtf8().constData());
    QVERIFY(book);
    lxw_worksheet *const sheet = workbook_add_worksheet(book, "M\xc3\xb8ter");
    lxw_format *const asDate = workbook_add_format(book);
    format_set_num_format(asDate, "dd.mm.yyyy hh:mm");
    lxw_datetime start = {2026, 10, 1, 9, 0, 0};
    QCOMPARE(worksheet_write_datetime(sheet, 0, 0, &start, asDate), LXW_NO_ERROR);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);

    QFile file(path);
    QVERIFY2(file.open(QFile::ReadOnly), qPrintable(file.errorString()));
    QVERIFY(file.readAll().startsWith("PK"));
}

QTEST_GUILESS_MAIN(WindowsProof)
#include "main.moc"
