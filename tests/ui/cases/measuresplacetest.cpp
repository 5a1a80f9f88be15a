// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Measures in the window: late first, ticked off, evaluated, carried over.
#include "ui/cases/measuresplace.h"
#include "tests/ui/cases/casesample.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
#include "ui/cases/measurepanel.h"
#include "ui/cases/measuretablemodel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class MeasuresPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    DiscussionCase m_case = sample::anonymousCase();
    std::optional<Discussion> m_said;

    Desk &desk() { return *m_desk; }
    CaseBook &book() { return CaseBook::of(desk()); }
    Measure added(const QString &what, int dueInDays)
    {
        Measure one = sample::measureOf(*m_said, what);
        one.from = desk().today().addDays(-30);
        one.due = desk().today().addDays(dueInDays);
        one.evaluateOn = one.due.addDays(14);
        desk().carryOut(addMeasure(desk(), one));
        return one;
    }
    static void press(QWidget &in, const QString &text)
    {
        for (QPushButton *button : in.findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    }
    static QStringList shown(const MeasuresPlace &place)
    {
        const auto *model = place.findChild<QTableView *>()->model();
        QStringList what;
        for (int row = 0; row < model->rowCount(); ++row)
            what.append(model->index(row, MeasureTableModel::What).data().toString());
        return what;
    }

private slots:
    void init()
    {
        sample::failOnWarnings();
        m_desk = sample::deskIn(m_folder.path());
        QVERIFY(m_desk);
        m_case = sample::anonymousCase();
        desk().carryOut(addCase(desk(), m_case));
        m_said = sample::discussionOf(desk(), m_case);
        desk().carryOut(addDiscussion(desk(), *m_said));
        QVERIFY(book().find(m_said->id));
    }
    void cleanup()
    {
        const QString path = desk().store().path();
        m_desk.reset();
        QVERIFY(QFile::remove(path));
    }

    void whatIsLateStandsFirst()
    {
        MeasuresPlace place(desk());
        added(u"senere"_s, 20);
        added(u"snart"_s, 3);
        added(u"for sent"_s, -1);
        QCOMPARE(shown(place), (QStringList{u"for sent"_s, u"snart"_s, u"senere"_s}));
    }

    void aMeasureIsTickedOffEvaluatedAndUndone()
    {
        MeasuresPlace place(desk());
        const Measure one = added(u"Fast følge"_s, 3);
        place.showThing({Thing::Kind::Measure, one.id.text()});
        QVERIFY(place.details());
        press(*place.details(), u"Tick it off: it is done"_s);
        QCOMPARE(book().find(one.id)->done, desk().today());
        press(*place.details(), u"Evaluated"_s);
        QCOMPARE(book().find(one.id)->evaluated, desk().today());
        QVERIFY(shown(place).isEmpty());
        desk().undoStack().undo();
        QVERIFY(!book().find(one.id)->evaluated);
        QCOMPARE(shown(place), QStringList{u"Fast følge"_s});
    }

    void whatIsNotWholeIsNotEvaluated()
    {
        MeasuresPlace place(desk());
        Measure one = sample::measureOf(*m_said, u"Fast følge"_s);
        one.evaluateOn.reset();
        desk().carryOut(addMeasure(desk(), one));
        place.showThing({Thing::Kind::Measure, one.id.text()});
        press(*place.details(), u"Evaluated"_s);
        QVERIFY(!book().find(one.id)->evaluated);
    }

    void whatIsCarriedOverGoesOnAsAnother()
    {
        MeasuresPlace place(desk());
        const Measure one = added(u"Fast følge"_s, -5);
        place.showThing({Thing::Kind::Measure, one.id.text()});
        press(*place.details(), u"Carry it over"_s);
        QCOMPARE(book().measures().size(), 2);
        QVERIFY(book().find(one.id)->carriedOn);
        QCOMPARE(shown(place), QStringList{u"Fast følge"_s});
        QCOMPARE(book().find(*book().find(one.id)->carriedOn)->from, desk().today());
        desk().undoStack().undo();
        QCOMPARE(book().measures().size(), 1);
        QVERIFY(!book().find(one.id)->carriedOn);
    }

    void theCaseIsOnePressAway()
    {
        MeasuresPlace place(desk());
        const Measure one = added(u"Fast følge"_s, 3);
        place.showThing({Thing::Kind::Measure, one.id.text()});
        const QSignalSpy asked(&place, &WorkPlace::asked);
        press(*place.details(), u"Go to case %1"_s.arg(book().find(m_case.id)->numberText()));
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(MeasuresPlaceTest)
#include "measuresplacetest.moc"
