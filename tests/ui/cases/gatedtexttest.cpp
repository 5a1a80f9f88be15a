// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The field that lets no child's name through.
#include "ui/shell/gatedtext.h"
#include "core/storage/auditlog.h"
#include "core/storage/caserepositories.h"
#include "tests/ui/shell/sampledesk.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class GatedTextTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    Child m_child{ChildId::random(), u"Ylva"_s, u"Oppdiktsen"_s};

    QString description(GatedText &field) { return field.editor().accessibleDescription(); }

private slots:
    void init()
    {
        sample::failOnWarnings();
        m_desk = sample::deskIn(m_folder.path());
        QVERIFY(m_desk);
        VERIFY_DONE(ChildRepository(m_desk->store()).add(m_child));
    }
    void cleanup()
    {
        const QString path = m_desk->store().path();
        m_desk.reset();
        QVERIFY(QFile::remove(path));
    }

    void aKnownNameStopsAndIsSaidWhileItIsTyped()
    {
        GatedText field(*m_desk, GatedText::Lines::Several);
        const QSignalSpy edited(&field, &GatedText::edited);
        field.editor().setPlainText(u"Vi er bekymret for ylva."_s);
        QVERIFY(field.stops());
        QVERIFY(description(field).contains(u"ylva"_s));
        QCOMPARE(field.editor().extraSelections().size(), 1);
        field.take();
        QCOMPARE(edited.size(), 0);
        field.editor().setPlainText(u"Vi er bekymret for eleven."_s);
        QVERIFY(!field.stops());
        QCOMPARE(description(field), QString());
        field.take();
        QCOMPARE(edited.size(), 1);
    }

    void whatIsNotTheChildPassesOnceSomebodySaysSo()
    {
        GatedText field(*m_desk, GatedText::Lines::One);
        const QSignalSpy passed(&field, &GatedText::passed);
        const QSignalSpy edited(&field, &GatedText::edited);
        field.editor().setPlainText(u"Boka om Ylva ble lest høyt."_s);
        auto *button = field.findChild<QPushButton *>();
        QVERIFY(button);
        button->click();
        QCOMPARE(passed.size(), 1);
        QCOMPARE(field.notTheChild(), QStringList{u"Ylva"_s});
        QVERIFY(!field.stops());
        QCOMPARE(edited.size(), 1);
        field.editor().setPlainText(u"ylva"_s); // another way to write it is another finding
        QVERIFY(field.stops());
    }

    void aNumberCannotBePassed()
    {
        GatedText field(*m_desk, GatedText::Lines::One);
        field.editor().setPlainText(u"Ring 46 91 97 33 i morgen."_s);
        QVERIFY(field.stops());
        QVERIFY(!field.findChild<QPushButton *>());
    }

    void aCapitalIsOnlyLookedAt()
    {
        GatedText field(*m_desk, GatedText::Lines::Several);
        const QSignalSpy edited(&field, &GatedText::edited);
        field.editor().setPlainText(u"I dag var Tormodine trist."_s);
        QVERIFY(!field.stops());
        QCOMPARE(field.editor().extraSelections().size(), 1);
        field.take();
        QCOMPARE(edited.size(), 1);
    }

    void namesAreKnownFromWhenTheyAreEntered()
    {
        GatedText field(*m_desk, GatedText::Lines::One);
        field.editor().setPlainText(u"I går var Tormodine trist."_s);
        QVERIFY(!field.stops());
        VERIFY_DONE(ChildRepository(m_desk->store())
                        .add({ChildId::random(), u"Tormodine"_s, u"Oppdiktsen"_s}));
        QVERIFY(field.stops());
    }

    void namedCasesAreNotWatched()
    {
        GatedText field(*m_desk, GatedText::Lines::One);
        field.setWatch(GatedText::Watch::Nothing);
        field.editor().setPlainText(u"Ylva er ofte borte."_s);
        QVERIFY(!field.stops());
    }

    void whatWasStoppedStaysUntilTheFieldIsAboutSomethingElse()
    {
        GatedText field(*m_desk, GatedText::Lines::Several);
        field.show({}, {});
        field.editor().setPlainText(u"ylva"_s);
        field.show({}, {}); // the file changed elsewhere
        QCOMPARE(field.text(), u"ylva"_s);
        field.forget();
        field.show({}, {});
        QCOMPARE(field.text(), QString());
        QVERIFY(!field.stops());
    }

    void whatIsNotTypedFollowsTheFile()
    {
        GatedText field(*m_desk, GatedText::Lines::One);
        field.QWidget::show();
        field.show(u"Før"_s, {});
        QCOMPARE(field.text(), u"Før"_s);
        field.show(u"Etter"_s, {});
        QCOMPARE(field.text(), u"Etter"_s);
    }
};

QTEST_MAIN(GatedTextTest)
#include "gatedtexttest.moc"
