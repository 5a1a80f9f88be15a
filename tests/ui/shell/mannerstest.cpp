// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Small manners that people notice: what the wheel turns, where Enter works,
/// which places stand in the column, where the mark stays.
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/actions.h"
#include "ui/shell/languages.h"
#include "ui/shell/overviewplace.h"
#include "ui/shell/placecolumn.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A place of any name.
class NamedPlace : public WorkPlace
{
public:
    explicit NamedPlace(const QString &key) : m_key(key) {}
    QString key() const override { return m_key; }
    QString title() const override { return m_key; }
    Symbol symbol() const override { return Symbol::Overview; }

private:
    QString m_key;
};

void turnWheelOver(QWidget &widget)
{
    const QPointF middle = widget.rect().center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class MannersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        speak(Language::Bokmaal);
        Looks::apply(Looks::Appearance::Light);
        m_desk = sample::deskIn(m_folder.path());
        QVERIFY(m_desk);
    }
    void init() { sample::failOnWarnings(); }
    void cleanupTestCase() { m_desk.reset(); }

    void theWheelTurnsOnlyTheFieldThatHasTheFocus()
    {
        QScrollArea area;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *number = new QSpinBox(page);
        auto *choice = new QComboBox(page);
        choice->addItems({u"A"_s, u"B"_s, u"C"_s});
        column->addWidget(number);
        column->addWidget(choice);
        page->setMinimumHeight(2000);
        number->setValue(5);
        area.setWidget(page);
        area.resize(300, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        area.setFocus();
        turnWheelOver(*number);
        turnWheelOver(*choice);
        QCOMPARE(number->value(), 5);
        QCOMPARE(choice->currentIndex(), 0);
        number->setFocus();
        QTRY_VERIFY(number->hasFocus());
        turnWheelOver(*number);
        QCOMPARE(number->value(), 4);
    }

    void enterPressesTheChoiceThatHasTheFocus()
    {
        StartPage page;
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QSignalSpy wanted(&page, &StartPage::newFileWanted);
        auto *choice = page.findChild<QPushButton *>(u"start.new"_s);
        choice->setFocus(Qt::TabFocusReason);
        const QImage with = choice->grab().toImage();
        QTest::keyClick(choice, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        choice->clearFocus();
        QVERIFY(choice->grab().toImage() != with); // it is seen where one stands
    }

    void aClickUnderThePlacesLeavesTheMark()
    {
        PlaceColumn column;
        const NamedPlace one(u"one"_s);
        const NamedPlace other(u"other"_s);
        column.add(one);
        column.add(other);
        column.resize(200, 600);
        column.show();
        column.setCurrentRow(1);
        QTest::mouseClick(column.viewport(), Qt::LeftButton, {}, {50, 500});
        QCOMPARE(column.currentRow(), 1);
        QVERIFY(column.item(1)->isSelected());
    }

    /// Whatever places there are: as many as six of those that the role needs.
    void whoLeadsAUnitHasSixPlacesAndTheOthersUnderMore()
    {
        PlaceColumn column;
        const QStringList keys{u"overview"_s, u"wheel"_s, u"calendar"_s, u"plan"_s,
                               u"units"_s,    u"cases"_s, u"children"_s, u"settings"_s};
        for (const QString &key : keys)
            column.add(NamedPlace(key));
        const auto shown = [&column, &keys] {
            QStringList found;
            for (int i = 0; i < column.count(); ++i) {
                if (!column.item(i)->isHidden())
                    found.append(keys[i]);
            }
            return found;
        };
        QCOMPARE(shown(), keys);
        QVERIFY(column.more()->isHidden());
        column.setAtHand({u"overview"_s, u"cases"_s, u"children"_s, u"not there"_s});
        QCOMPARE(shown(), QStringList({u"overview"_s, u"cases"_s, u"children"_s}));
        QVERIFY(!column.more()->isHidden());
        column.setCurrentRow(3); // by its key or the search
        QVERIFY(shown().contains(u"plan"_s));
        column.more()->setChecked(true);
        QCOMPARE(shown(), keys);
        column.more()->setChecked(false);
        column.setAtHand({});
        QCOMPARE(shown(), keys);
    }

    void overviewSaysWhoseItIsAndBeginsWithARowThatIsSomething()
    {
        OverviewPlace place(*m_desk);
        const auto *heading = place.findChild<QLabel *>();
        const Unit unit = m_desk->content().units.first();
        m_desk->lookAt(std::optional(unit.id));
        QVERIFY2(heading->text().startsWith(unit.name + u", "_s), qPrintable(heading->text()));
        m_desk->lookAt(std::optional<UnitId>());
        auto *list = place.findChild<QTreeWidget *>();
        QVERIFY(list->currentItem()->parent());
        place.show();
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(list, Qt::Key_Down);
            QVERIFY(list->currentItem()->parent());
        }
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(list->currentItem()->parent());
    }

    void searchSaysHowManyMoreThereAreAndShowsThem()
    {
        QWidget window;
        window.resize(900, 700);
        SearchField field(*m_desk, &window);
        window.show();
        field.setText(u"nærværsteam"_s);
        const int first = field.hits()->count();
        QCOMPARE(first, 13);
        const QString last = field.hits()->item(12)->text();
        QVERIFY2(last.startsWith(u"Vis "_s), qPrintable(last));
        field.hits()->setCurrentRow(12);
        QTest::keyClick(field.hits(), Qt::Key_Return);
        QVERIFY(field.hits()->count() > first);
        QVERIFY(field.hits()->isVisible());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(MannersTest)
#include "mannerstest.moc"
