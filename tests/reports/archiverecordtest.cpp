// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the archive is told of a document, and where it lies.
#include "core/exchange/archivefolder.h"
#include "core/reports/secrecyground.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ArchiveRecord sample()
{
    ArchiveRecord record{u"Drøfting <1> & mer"_s, u"Ekeberg skole"_s, u"Holmestrand"_s,
                         u"child_record"_s, QDate(2026, 11, 12)};
    record.about = *DateSpan::make({2026, 11, 12}, {2026, 11, 12});
    record.arena = u"Ressursteam"_s;
    record.secrecy = SecrecyGrounds::builtIn().paragraph(record.kind, record.made);
    record.folder = u"elevmappe"_s;
    record.concerns = u"Ylva Oppdiktsen, 2019-05-03"_s;
    return record;
}

} // namespace

class ArchiveRecordTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The digest of "abc" is that of FIPS 180-4's first example.
    void theSameStandsInBothAndTheDigestIsTheFiles()
    {
        const QTemporaryDir folder;
        QVERIFY(writeForArchive(folder.path(), u"Drøfting"_s, "abc", sample()));
        const QDir dir(folder.path());
        QCOMPARE(contentOf(dir.filePath(u"Drøfting.pdf"_s)), "abc");
        const QJsonObject json =
            QJsonDocument::fromJson(contentOf(dir.filePath(u"Drøfting.json"_s))).object();
        QCOMPARE(json["sha256"_L1].toString(),
                 u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QCOMPARE(json["file"_L1].toString(), u"Drøfting.pdf"_s);
        QCOMPARE(json["folder"_L1].toString(), u"elevmappe"_s);
        QVERIFY(json["secrecy"_L1].toString().contains(u"§ 13"_s));
        QXmlStreamReader xml(contentOf(dir.filePath(u"Drøfting.xml"_s)));
        QVERIFY(xml.readNextStartElement());
        int fields = 0;
        while (xml.readNextStartElement()) {
            const QString name = xml.name().toString();
            QCOMPARE(xml.readElementText(), json[name].toString());
            ++fields;
        }
        QVERIFY(!xml.hasError());
        QCOMPARE(fields, json.size());
    }

    void whatCannotBeWrittenIsRefused()
    {
        const QTemporaryDir folder;
        const auto done = writeForArchive(folder.filePath(u"ikke her"_s), u"x"_s, "abc", sample());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
    }

    void aReportIsPublicAndMeetingsAreNot()
    {
        const auto &grounds = SecrecyGrounds::builtIn();
        QCOMPARE(grounds.paragraph(u"half_year_report"_s, {2026, 12, 1}), QString());
        QVERIFY(!grounds.paragraph(u"meeting_log"_s, {2026, 12, 1}).isEmpty());
        QVERIFY(!grounds.paragraph(u"child_record"_s, {2026, 12, 1}).isEmpty());
    }

    void aParagraphHoldsOnItsDays()
    {
        const QByteArray json =
            R"({"format":"tvers-secrecy","formatVersion":1,"read":"2026-11-22","grounds":[)"
            R"({"kind":"meeting_log","paragraph":"gammel § 13","to":"2027-06-30"},)"
            R"({"kind":"meeting_log","paragraph":"ny § 30","from":"2027-07-01"}]})";
        const auto grounds = SecrecyGrounds::read(json, u"f"_s);
        QVERIFY(grounds);
        QCOMPARE(grounds->paragraph(u"meeting_log"_s, {2027, 6, 30}), u"gammel § 13"_s);
        QCOMPARE(grounds->paragraph(u"meeting_log"_s, {2027, 7, 1}), u"ny § 30"_s);
    }

    // 2,000 bent texts, fixed seed: read or refused.
    void nothingBentBreaksIt()
    {
        QFile file(u":/law/secrecy.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QRandomGenerator random(13);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bent = whole;
            const int at = random.bounded(int(bent.size()));
            if (random.bounded(2))
                bent[at] = char(random.bounded(256));
            else
                bent.remove(at, 1 + random.bounded(20));
            const auto read = SecrecyGrounds::read(bent, u"f"_s);
            if (!read)
                QCOMPARE(read.error().facts.value(0), u"f"_s);
        }
    }
};

QTEST_GUILESS_MAIN(ArchiveRecordTest)
#include "archiverecordtest.moc"
