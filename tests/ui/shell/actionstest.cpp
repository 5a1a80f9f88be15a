// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"
#include "ui/shell/languages.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class ActionsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyActionStandsInTheTableOnce()
    {
        const auto ids = QMetaEnum::fromType<ActionId>();
        QCOMPARE(int(actionSpecs().size()), ids.keyCount());
        QSet<QLatin1StringView> keys;
        for (const ActionSpec &spec : actionSpecs())
            keys.insert(QLatin1StringView(spec.key));
        QCOMPARE(keys.size(), ids.keyCount());
    }

    void noTwoActionsHaveOneShortcut()
    {
        QSet<QString> shortcuts;
        for (const ActionSpec &spec : actionSpecs()) {
            const QString written = QLatin1StringView(spec.shortcut);
            const auto all = QKeySequence::listFromString(written);
            for (const QKeySequence &one : all) {
                QVERIFY2(written.isEmpty() || !shortcuts.contains(one.toString()), spec.key);
                shortcuts.insert(one.toString());
            }
        }
    }

    /// Those who come from Word press one, those who come from elsewhere the other.
    void redoIsOnBothItsKeys()
    {
        QObject parent;
        const ActionSet actions(&parent);
        const QList<QKeySequence> both{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y};
        QCOMPARE(actions[ActionId::Redo]->shortcuts(), both);
    }

    void noShortcutEatsTextEditing()
    {
        // End and start of line, cut to the end of it, under X11 (Emacs keys).
        for (const ActionSpec &spec : actionSpecs()) {
            const QString shortcut = QLatin1StringView(spec.shortcut);
            for (const auto taken : {"Ctrl+E", "Ctrl+K", "Ctrl+A", "Ctrl+D", "Ctrl+C", "Ctrl+V"})
                QVERIFY2(shortcut != QLatin1StringView(taken), spec.key);
        }
    }

    void everyActionHasOtherWordsInEveryNorwegian()
    {
        QObject parent;
        ActionSet actions(&parent);
        for (const Language language : {Language::Bokmaal, Language::Nynorsk}) {
            speak(language);
            actions.retranslate();
            for (const ActionSpec &spec : actionSpecs())
                QVERIFY2(actions[spec.id]->text() != QLatin1StringView(spec.text), spec.key);
        }
    }
};

QTEST_MAIN(ActionsTest)
#include "actionstest.moc"
