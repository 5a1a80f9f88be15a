// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's own law table, as somebody changes it in the window.
#include "ui/municipality/lawpage.h"

#include "core/consent/consentlawjson.h"
#include "core/storage/filelaw.h"
#include "core/storage/repositories.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/municipality/lawtablemodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class LawPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;

    static QModelIndex cell(QAbstractItemModel &model, const QString &purpose, int column)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isIt =
                model.index(row, LawTableModel::Purpose).data().toString().startsWith(purpose);
            if (isIt && model.index(row, LawTableModel::FromAge).data().toString() == "15"_L1)
                return model.index(row, column);
        }
        return {};
    }

private slots:
    void initTestCase() { m_desk = sample::deskIn(m_folder.path()); }
    void init() { sample::failOnWarnings(); }

    void aChangeBecomesAVersionFromItsDayAndCanBeTakenBack()
    {
        LawPage page(*m_desk);
        auto *model = page.findChild<QTableView *>()->model();
        const QAbstractItemModelTester tester(model);
        const auto informed = cell(*model, u"S"_s, LawTableModel::Informed);
        QVERIFY(informed.isValid());
        QVERIFY(informed.data(Qt::EditRole).toBool());
        QVERIFY(model->setData(informed, false));
        page.keep({2027, 1, 1}, u"Kommunalsjefen, 12. november 2026"_s);
        const auto laws = consentLawsOf(m_desk->store());
        VERIFY_DONE(laws);
        QCOMPARE(laws->versions().size(), 2);
        QVERIFY(laws->on({2026, 12, 31})->signersFor(u"school"_s, 15)[0].guardiansInformed);
        QVERIFY(!laws->on({2027, 1, 1})->signersFor(u"school"_s, 15)[0].guardiansInformed);
        QVERIFY(laws->on({2027, 1, 1})->source.nb.contains(u"Kommunalsjefen"_s));
        m_desk->undoStack().undo();
        QCOMPARE(consentLawsOf(m_desk->store())->versions().size(), 1);
    }

    void agesThatOverlapAreNotKept()
    {
        LawPage page(*m_desk);
        auto *model = page.findChild<QTableView *>()->model();
        const auto from = cell(*model, u"S"_s, LawTableModel::FromAge);
        QVERIFY(model->setData(from, u"14"_s)); // the line before it reaches to 14
        page.findChildren<QLineEdit *>().last()->setText(u"noen"_s);
        for (auto *one : page.findChildren<QPushButton *>()) {
            if (one->text().startsWith(u"Keep"_s))
                QVERIFY(!one->isEnabled());
        }
    }

    void linesAreAddedAndEnded()
    {
        LawTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setLaw(*ConsentLaws::builtIn().on({2026, 11, 12}));
        const int lines = model.rowCount();
        QCOMPARE(model.addLike(0), 1); // 0–6 becomes 0–5 and 6
        QCOMPARE(model.law().purposes[0].signers[0].ages, (AgeSpan{0, 5}));
        QCOMPARE(model.law().purposes[0].signers[1].ages, (AgeSpan{6, 6}));
        const int basis = model.addLike(model.rowCount() - 1); // the last line is a legal basis
        QCOMPARE(basis, lines + 1);
        QVERIFY(model.setData(model.index(basis, LawTableModel::Paragraph), u"prøveloven § 1"_s,
                              Qt::EditRole));
        QVERIFY(!(model.flags(model.index(basis, LawTableModel::FromAge)) & Qt::ItemIsEditable));
        const auto laws = ConsentLaws::builtIn().changed(model.law(), {2027, 1, 1});
        const auto read = ConsentLaws::read(toJson(laws, {2026, 11, 12}), {});
        QVERIFY(read);
        const QString id = model.law().bases.last().id;
        QVERIFY(!ConsentLaws::builtIn().on({2026, 11, 12})->basis(id));
        QCOMPARE(read->on({2027, 1, 1})->basis(id)->paragraph, u"prøveloven § 1"_s);
        QVERIFY(model.takeOut(basis));
        QVERIFY(model.takeOut(1));
        QCOMPARE(model.rowCount(), lines);
    }

    void aNewBasisIsCalledTheSameInAllLanguages()
    {
        LawTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setLaw(*ConsentLaws::builtIn().on({2026, 11, 12}));
        const int first = model.addLike(model.rowCount() - 1);
        const QString id = model.law().bases.last().id;
        QVERIFY(
            model.setData(model.index(first, LawTableModel::Purpose), u"Prøve"_s, Qt::EditRole));
        QCOMPARE(model.law().basis(id)->name, (LocalText{u"Prøve"_s, u"Prøve"_s, u"Prøve"_s}));
        QVERIFY(model.takeOut(first));
        model.addLike(model.rowCount() - 1);
        QVERIFY(model.law().bases.last().id != id); // discussions may still tell of it
    }

    void whatIsNoAgeStaysOut_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a word") << u"femten"_s << false;
        QTest::newRow("below none") << u"-1"_s << false;
        QTest::newRow("too old") << u"26"_s << false;
        QTest::newRow("the oldest") << u"25"_s << true;
    }
    void whatIsNoAgeStaysOut()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, taken);
        LawTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setLaw(*ConsentLaws::builtIn().on({2026, 11, 12}));
        QCOMPARE(model.setData(model.index(0, LawTableModel::ToAge), typed, Qt::EditRole), taken);
    }
};

QTEST_MAIN(LawPageTest)
#include "lawpagetest.moc"
