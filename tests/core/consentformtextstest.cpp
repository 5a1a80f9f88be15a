// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Texts of the consent form: two languages built in, others as a file.
#include "core/consent/consentformtexts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray builtInFile(const QString &language)
{
    QFile file(u":/forms/consent_%1.json"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray changed(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject form = QJsonDocument::fromJson(builtInFile(u"nb"_s)).object();
    change(form);
    return QJsonDocument(form).toJson();
}

} // namespace

class ConsentFormTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bothFormsOfNorwegianAreThere()
    {
        const auto &all = ConsentFormTexts::builtIn();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].language, u"nb"_s);
        QCOMPARE(all[1].language, u"nn"_s);
        QVERIFY(all[1].text("title"_L1).contains(u"tverrfagleg"_s));
    }

    void eachSaysThatItIsVoluntaryAndCanBeWithdrawn()
    {
        for (const ConsentFormTexts &one : ConsentFormTexts::builtIn()) {
            const QString rights = one.rights.join(u' ');
            QVERIFY(rights.contains(u"frivillig"_s));
            QVERIFY(rights.contains(QRegularExpression(u"trekke|trekkje"_s)));
        }
    }

    void aTextThatIsMissingOrUnknownRefusesTheFile()
    {
        const auto without = changed([](QJsonObject &form) {
            QJsonObject texts = form[u"texts"_s].toObject();
            texts.remove(u"signHeading"_s);
            form[u"texts"_s] = texts;
        });
        QCOMPARE(ConsentFormTexts::read(without, u"t"_s).error().code, ErrorCode::FieldMissing);
        const auto more = changed([](QJsonObject &form) { form.insert(u"titel"_s, u"x"_s); });
        QCOMPARE(ConsentFormTexts::read(more, u"t"_s).error().code, ErrorCode::FieldUnknown);
    }

    void aFolderAddsALanguageAndReplacesOne()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(u"consent_so.json"_s, changed([](QJsonObject &form) {
                  form[u"language"_s] = u"so"_s;
                  form[u"name"_s] = u"Soomaali"_s;
              }));
        write(u"consent_nb.json"_s,
              changed([](QJsonObject &form) { form[u"name"_s] = u"Vår egen"_s; }));
        write(u"consent_xx.json"_s, "{");
        const auto all = ConsentFormTexts::withThoseIn(folder.path());
        QStringList names;
        for (const ConsentFormTexts &one : all)
            names.append(one.name);
        QCOMPARE(names, (QStringList{u"Norsk nynorsk"_s, u"Vår egen"_s, u"Soomaali"_s}));
    }

    void spoiltFilesAreRefusedOrRead()
    {
        QRandomGenerator random(20261122); // the same every time
        const QByteArray whole = builtInFile(u"nn"_s);
        for (int i = 0; i < 300; ++i) {
            QByteArray spoilt = whole;
            spoilt[random.bounded(int(spoilt.size()))] = char(random.bounded(256));
            (void)ConsentFormTexts::read(spoilt.left(random.bounded(int(whole.size()))), u"t"_s);
            const auto read = ConsentFormTexts::read(spoilt, u"t"_s);
            if (read)
                QVERIFY(!read->text("title"_L1).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(ConsentFormTextsTest)
#include "consentformtextstest.moc"
