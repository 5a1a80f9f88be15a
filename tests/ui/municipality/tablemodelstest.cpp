// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The tables of units, people, teams and members: what a cell takes, and
/// what stays where it was when the file changes.
#include "ui/municipality/membertablemodel.h"
#include "ui/municipality/professionaltablemodel.h"
#include "ui/municipality/sortedtable.h"
#include "ui/municipality/teamtablemodel.h"
#include "ui/municipality/unittablemodel.h"
#include "ui/shell/languages.h"

#include "tests/ui/shell/sampledesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Unit unitCalled(const QString &name)
{
    return {.id = UnitId::sortable(), .name = name, .kind = Unit::Kind::School};
}

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class TableModelsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        sample::failOnWarnings();
        speak(Language::Bokmaal);
    }

    void changedUnitRepaintsItsRowOnly()
    {
        UnitTableModel model;
        const QAbstractItemModelTester tester(&model);
        QList<Unit> units{unitCalled(u"A"_s), unitCalled(u"B"_s), unitCalled(u"C"_s)};
        model.show(units);
        const QSignalSpy repaints(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        units[1].name = u"Bø"_s;
        units.removeAt(2);
        units.append(unitCalled(u"D"_s));
        model.show(units);
        QCOMPARE(repaints.size(), 1);
        QVERIFY(resets.isEmpty());
        QCOMPARE(namesIn(model), (QStringList{u"A"_s, u"Bø"_s, u"D"_s}));
    }

    void cellBecomesAnEditAndNotTheRow()
    {
        UnitTableModel model;
        const Unit before = unitCalled(u"Lia"_s);
        model.show({before});
        QList<Unit> told;
        connect(&model, &UnitTableModel::edited, this, [&told](const Unit &old, const Unit &now) {
            told = {old, now};
        });
        QVERIFY(
            model.setData(model.index(0, UnitTableModel::Manager), u" Runa  Lie "_s, Qt::EditRole));
        Unit after = before;
        after.manager = u"Runa Lie"_s;
        QCOMPARE(told, (QList{before, after}));
        QCOMPARE(model.rows(), QList{before}); // the file says when it is so
    }

    void whatCannotBeIsRefusedInWords_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no name") << int(UnitTableModel::Name) << u"  "_s;
        QTest::newRow("no address") << int(UnitTableModel::Email) << u"runa@"_s;
        QTest::newRow("no day") << int(UnitTableModel::Closed) << u"31.02.2027"_s;
    }
    void whatCannotBeIsRefusedInWords()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        UnitTableModel model;
        model.show({unitCalled(u"Lia"_s)});
        const QSignalSpy edits(&model, &UnitTableModel::edited);
        QSignalSpy words(&model, &EditableTableModel::refused);
        QVERIFY(!model.setData(model.index(0, column), typed, Qt::EditRole));
        QVERIFY(edits.isEmpty());
        QVERIFY(!words.takeFirst().first().toString().isEmpty());
    }

    void lastDayIsTypedAndTakenAway()
    {
        UnitTableModel model;
        Unit unit = unitCalled(u"Lia"_s);
        unit.closed = QDate(2027, 7, 31);
        model.show({unit});
        const auto cell = model.index(0, UnitTableModel::Closed);
        QCOMPARE(cell.data().toString(), u"lø. 31. jul. 2027"_s);
        std::optional<QDate> told = unit.closed;
        connect(&model, &UnitTableModel::edited, this,
                [&told](const Unit &, const Unit &now) { told = now.closed; });
        QVERIFY(model.setData(cell, u""_s, Qt::EditRole));
        QVERIFY(!told);
        QVERIFY(model.setData(cell, u"1.8.27"_s, Qt::EditRole));
        QCOMPARE(told, QDate(2027, 8, 1));
    }

    void nothingIsWrittenWhileEditingIsRefused()
    {
        UnitTableModel model;
        model.show({unitCalled(u"Lia"_s)});
        model.setEditing(EditableTableModel::Editing::Refused);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(0, 0), u"Dalen"_s, Qt::EditRole));
    }

    void kindsAreNamedInTheLanguageSpoken_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("kind");
        QTest::newRow("nb") << Language::Bokmaal << u"Skole"_s;
        QTest::newRow("nn") << Language::Nynorsk << u"Skule"_s;
    }
    void kindsAreNamedInTheLanguageSpoken()
    {
        QFETCH(Language, language);
        QFETCH(QString, kind);
        speak(language);
        UnitTableModel model;
        model.show({unitCalled(u"Lia"_s)});
        QCOMPARE(model.index(0, UnitTableModel::Kind).data().toString(), kind);
    }

    void lettersOfTheNorthComeLast()
    {
        UnitTableModel model;
        SortedTable sorted;
        sorted.setSourceModel(&model);
        model.show({unitCalled(u"Ås"_s), unitCalled(u"Ærø"_s), unitCalled(u"skole 10"_s),
                    unitCalled(u"Øya"_s), unitCalled(u"Skole 9"_s)});
        sorted.sort(0);
        QCOMPARE(namesIn(sorted),
                 (QStringList{u"Skole 9"_s, u"skole 10"_s, u"Ærø"_s, u"Øya"_s, u"Ås"_s}));
        sorted.find(u"SKO 9"_s);
        QCOMPARE(namesIn(sorted), QStringList{u"Skole 9"_s});
    }

    void peopleTeamsAndMembersAreModels()
    {
        QTemporaryDir folder;
        const auto desk = sample::deskIn(folder.path());
        QVERIFY(desk);
        ProfessionalTableModel people;
        TeamTableModel teams;
        MemberTableModel members;
        const QAbstractItemModelTester first(&people);
        const QAbstractItemModelTester second(&teams);
        const QAbstractItemModelTester third(&members);
        people.follow(desk->content());
        teams.follow(desk->content());
        QVERIFY(people.rowCount() > 0 && teams.rowCount() > 0);
        const Team team = teams.rows().first();
        members.follow(desk->content(), team.id);
        QCOMPARE(members.rowCount(), teams.index(0, TeamTableModel::Members).data().toInt());
        QVERIFY(!people.index(0, ProfessionalTableModel::Service).data().toString().contains(u'_'));
        QVERIFY(teams.index(0, TeamTableModel::Arena).data() != team.arena.text());
        members.follow(desk->content(), {});
        QCOMPARE(members.rowCount(), 0);
    }

    void memberCannotEndBeforeTheyBegin()
    {
        DeskContent content;
        const TeamMember member{.id = TeamMemberId::sortable(),
                                .team = TeamId::sortable(),
                                .professional = ProfessionalId::sortable(),
                                .from = QDate(2026, 8, 1)};
        content.members = {member};
        MemberTableModel model;
        model.follow(content, member.team);
        const QSignalSpy edits(&model, &MemberTableModel::edited);
        QVERIFY(!model.setData(model.index(0, MemberTableModel::To), u"31.7.2026"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, MemberTableModel::SubstituteFor),
                               member.professional.text(), Qt::EditRole));
        QVERIFY(edits.isEmpty());
        QVERIFY(model.setData(model.index(0, MemberTableModel::To), u"1.8.2026"_s, Qt::EditRole));
        QCOMPARE(edits.size(), 1);
    }
};

} // namespace tvers

QTEST_MAIN(tvers::TableModelsTest)
#include "tablemodelstest.moc"
