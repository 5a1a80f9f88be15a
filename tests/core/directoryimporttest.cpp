// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Units and people out of a table: what is taken, what is refused and why.
#include "core/municipality/directoryimport.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using Reason = RefusedLine::Reason;

namespace {

MunicipalityPack pack()
{
    MunicipalityPack pack;
    pack.services = {{u"ppt"_s, {u"PP-tjenesten"_s, u"PP-tenesta"_s}}};
    pack.roles = {{u"nurse"_s, {u"Helsesykepleier"_s, u"Helsesjukepleiar"_s}}};
    return pack;
}

} // namespace

class DirectoryImportTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyPeopleAreTakenForPeople_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a name") << u"Runa Lie;ppt;;;"_s << true;
        QTest::newRow("three, with a hyphen") << u"Anne-Marie van der Prøve;;;;"_s << true;
        QTest::newRow("one word") << u"Runa;;;;"_s << true;
        QTest::newRow("initials") << u"R. M. Lie;;;;"_s << true;
        QTest::newRow("Sami") << u"Máret Ánne Čáhppes;;;;"_s << true;
        QTest::newRow("a sentence") << u"Eleven har strevd med lesing i høst"_s << false;
        QTest::newRow("figures") << u"Sak 26/01432"_s << false;
        QTest::newRow("a question") << u"Hva gjør vi?"_s << false;
        QTest::newRow("a note for a role")
            << u"Runa Lie;;Drøftet 14. mars 2026. Ny tid.;;"_s << false;
        QTest::newRow("very long") << QString(u"Runa "_s).repeated(30) << false;
    }
    void onlyPeopleAreTakenForPeople()
    {
        QFETCH(QString, line);
        QFETCH(bool, taken);
        const auto table = peopleFrom(rowsOf(line), pack(), {});
        QCOMPARE(table.read.size(), taken ? 1 : 0);
        if (!taken)
            QCOMPARE(table.refused.first().reason, Reason::NoPerson);
    }

    void unitsAreReadByHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("in English, other order")
            << u"email,name,kind,manager,place\na@b.no,Lia,school,Runa Lie,Sande"_s;
        QTest::newRow("in Norwegian")
            << u"Navn;Type;Sted;Leder;E-post\nLia;Skole;Sande;Runa Lie;a@b.no"_s;
        QTest::newRow("in nynorsk")
            << u"Namn;Type;Stad;Leiar;E-post\nLia;skule;Sande;Runa Lie;a@b.no"_s;
        QTest::newRow("without a header, from the clipboard")
            << u"Lia\tSKOLE\tSande\tRuna Lie\ta@b.no\r\n"_s;
    }
    void unitsAreReadByHeader()
    {
        QFETCH(QString, text);
        const auto table = unitsFrom(rowsOf(text), {});
        QVERIFY(table.refused.isEmpty());
        QCOMPARE(table.read.size(), 1);
        const Unit &unit = table.read[0];
        QCOMPARE(unit.name, u"Lia"_s);
        QCOMPARE(unit.kind, Unit::Kind::School);
        QCOMPARE(unit.place, u"Sande"_s);
        QCOMPARE(unit.manager, u"Runa Lie"_s);
        QCOMPARE(unit.email, u"a@b.no"_s);
    }

    void refusedUnitSaysWhy_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("found");
        QTest::newRow("no name") << u";school;;;"_s << Reason::NameMissing << QString();
        QTest::newRow("no kind") << u"Lia;;;;"_s << Reason::KindUnknown << QString();
        QTest::newRow("another kind") << u"Lia;brakke;;;"_s << Reason::KindUnknown << u"brakke"_s;
        QTest::newRow("no address") << u"Lia;sfo;;;a@b"_s << Reason::EmailWrong << u"a@b"_s;
        QTest::newRow("already there")
            << u"prøvelia;sfo;;;"_s << Reason::AlreadyThere << u"prøvelia"_s;
        QTest::newRow("twice in the table")
            << u"Dalen;sfo;;;"_s << Reason::AlreadyThere << u"Dalen"_s;
        QTest::newRow("a bell") << u"Li\aa;sfo;;;"_s << Reason::TextUnusable << QString();
        QTest::newRow("half a sign")
            << QString(u"Li"_s + QChar(0xd800)) + u";sfo;;;"_s << Reason::TextUnusable << QString();
        QTest::newRow("a sign more than a cell may have")
            << u"x"_s.repeated(1001) + u";sfo;;;"_s << Reason::TextUnusable << QString();
        QTest::newRow("an open quote") << u"\"Lia;sfo;;;"_s << Reason::QuoteOpen << QString();
    }
    void refusedUnitSaysWhy()
    {
        QFETCH(QString, line);
        QFETCH(Reason, reason);
        QFETCH(QString, found);
        const Unit there{.id = UnitId::sortable(), .name = u"Prøvelia"_s, .kind = Unit::Kind::Sfo};
        const auto table =
            unitsFrom(rowsOf(u"name;kind;place;manager;email\nDalen;sfo;;;\n"_s + line), {there});
        QCOMPARE(table.read.size(), 1);
        QCOMPARE(table.refused, (QList<RefusedLine>{{3, reason, found}}));
    }

    void unknownColumnIsToldAndTheRestRead()
    {
        const auto table = unitsFrom(rowsOf(u"name;kind;colour\nLia;sfo;red"_s), {});
        QCOMPARE(table.read.size(), 1);
        QCOMPARE(table.refused, (QList<RefusedLine>{{1, Reason::ColumnUnknown, u"colour"_s}}));
    }

    void servicesAndRolesAreKnownByNameToo()
    {
        const auto table = peopleFrom(rowsOf(u"name;service;role;email;phone\n"
                                             "Runa Lie;ppt;nurse;;000 00 000\n"
                                             "Trym Vik;pp-tenesta;Helsesykepleier;;\n"
                                             "Ylva Mo;;Vaktmester;;\n"
                                             "Odd Bø;brann;;;\n"
                                             "trym vik;PPT;;;"_s),
                                      pack(), {});
        QCOMPARE(table.read.size(), 3);
        QCOMPARE(table.read[0].service, u"ppt"_s);
        QCOMPARE(table.read[0].phone, u"000 00 000"_s);
        QCOMPARE(table.read[1].service, u"ppt"_s);
        QCOMPARE(table.read[1].role, u"nurse"_s);
        QCOMPARE(table.read[2].role, u"Vaktmester"_s);
        QCOMPARE(table.refused,
                 (QList<RefusedLine>{{5, Reason::ServiceUnknown, u"brann"_s, {u"PP-tjenesten"_s}},
                                     {6, Reason::AlreadyThere, u"trym vik"_s}}));
    }

    void ofTwoColumnsOfOneNameTheFirstIsRead()
    {
        const auto table = unitsFrom(rowsOf(u"name;kind;Type\nLia;sfo;school"_s), {});
        QCOMPARE(table.read.value(0, {UnitId::sortable(), {}, Unit::Kind::Other}).kind,
                 Unit::Kind::Sfo);
        QCOMPARE(table.refused, (QList<RefusedLine>{{1, Reason::ColumnUnknown, u"Type"_s}}));
    }

    void whoeverHasNoAddressIsTheOneOfThatNameAndService()
    {
        const Professional there{.id = ProfessionalId::sortable(),
                                 .name = u"Runa Lie"_s,
                                 .service = u"ppt"_s,
                                 .email = u"a@b.no"_s};
        const auto table = peopleFrom(rowsOf(u"Runa Lie;ppt;;;\nRuna Lie;;;;"_s), pack(), {there});
        QCOMPARE(table.read.size(), 1); // of no service: somebody else
        QCOMPARE(table.refused, (QList<RefusedLine>{{1, Reason::AlreadyThere, u"Runa Lie"_s}}));
    }

    void twoPeopleMayShareAName()
    {
        const auto table =
            peopleFrom(rowsOf(u"Runa Lie;ppt;;a@b.no;\nRuna Lie;ppt;;c@b.no;"_s), pack(), {});
        QCOMPARE(table.read.size(), 2);
        QVERIFY(table.refused.isEmpty());
    }

    void noRowsGiveNobody() { QVERIFY(peopleFrom({}, pack(), {}).read.isEmpty()); }
};

QTEST_GUILESS_MAIN(DirectoryImportTest)
#include "directoryimporttest.moc"
