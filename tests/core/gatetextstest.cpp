// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The gate on texts of which only the kind of finding is told: tests/data/gate.
/// found.txt: "kind|text", "\n" for a line break; prose.txt: short pages of ordinary
/// professional prose with "---" between, no stop and at most two warnings in each.
#include "core/consent/anonymitygate.h"
#include "core/storedwords.h"

#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QString read(const QString &name)
{
    QFile file(QStringLiteral(TVERS_SOURCE_DIR "/tests/data/gate/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

AnonymityGate gate() { return AnonymityGate({namesInLines(read(u"names.txt"_s))}); }

QString shown(const QString &text, const QList<AnonymityFinding> &findings)
{
    QStringList parts;
    for (const AnonymityFinding &one : findings)
        parts.append(stored(one.kind) + u" «"_s + text.mid(one.from, one.length) + u'»');
    return parts.join(u", "_s);
}

} // namespace

class GateTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatTellsOfAChildIsFound_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        for (const QString &line : read(u"found.txt"_s).split(u'\n', Qt::SkipEmptyParts)) {
            const QString text = line.section(u'|', 1).replace(u"\\n"_s, u"\n"_s);
            QTest::newRow(qPrintable(line)) << line.section(u'|', 0, 0) << text;
        }
    }
    void whatTellsOfAChildIsFound()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        const auto found = gate().findings(text, today);
        const bool isThere = std::any_of(found.begin(), found.end(),
                                         [&](const auto &one) { return stored(one.kind) == kind; });
        QVERIFY2(isThere, qPrintable(shown(text, found)));
    }

    void ordinaryProsePasses_data()
    {
        QTest::addColumn<QString>("page");
        const QStringList pages = read(u"prose.txt"_s).split(u"\n---\n"_s);
        QVERIFY(pages.size() > 50);
        for (const QString &page : pages)
            QTest::newRow(qPrintable(page.left(40))) << page;
    }
    void ordinaryProsePasses()
    {
        QFETCH(QString, page);
        const auto found = gate().findings(page, today);
        const auto stops = std::count_if(found.begin(), found.end(),
                                         [](const auto &one) { return isStop(one.kind); });
        QVERIFY2(stops == 0 && found.size() <= 2, qPrintable(shown(page, found)));
    }
};

QTEST_GUILESS_MAIN(GateTextsTest)
#include "gatetextstest.moc"
