// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Round the rule by what hangs on a discussion: its measures, its grounds, the consent
/// that it rests on, a bundle, and rows of another copy of the same file.
#include "core/exchange/bundlejson.h"
#include "core/exchange/reportfile.h"
#include "core/storage/consentacts.h"
#include "tests/storage/casemaking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString name = u"Ylva Oppdiktsen"_s;

using Put = std::function<void(Discussion &)>;

} // namespace

Q_DECLARE_METATYPE(Put)

class SixRoadsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    sample::CaseFile m_in;
    int m_number = 0;

    Store &store() { return *m_made.store; }
    QString path() const { return m_folder.filePath(u"%1.tvers"_s.arg(m_number)); }
    DiscussionRepository discussions() { return DiscussionRepository(store()); }
    Measure measureOf(const Discussion &one, const QString &what) const
    {
        return {.id = MeasureId::random(),
                .discussion = one.id,
                .problem = u"Vanskelige overganger"_s,
                .what = what,
                .from = one.day,
                .due = one.day.addDays(14),
                .responsible = u"kontaktlærer"_s,
                .evaluateOn = one.day.addDays(28)};
    }
    /// As somebody who has the key, and not the rule.
    Discussion forged()
    {
        Discussion wanted = m_in.about(m_in.named);
        if (!SealedTable<PermittedDiscussion>(store()).add({wanted, QString(64, u'0')}))
            qFatal("not added");
        return wanted;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        ++m_number;
        m_in = sample::CaseFile();
        m_made = sample::withUser(path());
        VERIFY_DONE(sample::putInto(store(), m_in));
    }

    void noMeasureIsAgreedInADiscussionThatIsNotOurs()
    {
        const Discussion strange = forged();
        VERIFY_REFUSED(discussions().addMeasure(measureOf(strange, name)), ErrorCode::PermitBroken);
    }

    void theGroundsOfAnAnonymousDiscussionHaveNoName_data()
    {
        QTest::addColumn<Put>("put");
        QTest::newRow("the basis") << Put([](Discussion &one) {
            one.basis = BasisChoice{name, u"annet"_s};
        });
        QTest::newRow("its reason") << Put([](Discussion &one) {
            one.basis = BasisChoice{u"within_body"_s, u"det gjelder "_s + name};
        });
        QTest::newRow("the purpose") << Put([](Discussion &one) { one.purpose = name; });
        QTest::newRow("kinds of information") << Put([](Discussion &one) { one.kinds = {name}; });
        QTest::newRow("who was there")
            << Put([](Discussion &one) { one.present.append({.service = name}); });
    }
    void theGroundsOfAnAnonymousDiscussionHaveNoName()
    {
        QFETCH(Put, put);
        Discussion wanted = m_in.about(m_in.anonymous);
        put(wanted);
        VERIFY_REFUSED(discussions().add(wanted), ErrorCode::NotAnonymous);
    }

    void aConsentIsNotMovedToAnotherChild()
    {
        VERIFY_DONE(discussions().add(m_in.about(m_in.named)));
        const Child other = sample::child(u"Trym"_s, u"Påhitt"_s);
        VERIFY_DONE(ChildRepository(store()).add(other));
        Consent moved = m_in.consent;
        moved.child = other.id;
        moved.answers = {{{}, true, sample::discussed}};
        VERIFY_REFUSED(ConsentActs(store(), sample::now).change(moved),
                       ErrorCode::ConstraintRefused);
        QCOMPARE(*ConsentRepository(store()).of(m_in.pupil.id), QList<Consent>{m_in.consent});
    }

    void aBundleHasNoPlaceForDiscussions_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"discussions", "cases", "children", "consents", "measures"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void aBundleHasNoPlaceForDiscussions()
    {
        QFETCH(QString, field);
        const QJsonObject bundle{{u"format"_s, u"tvers-plan"_s},
                                 {field, QJsonArray{QJsonObject{{u"name"_s, name}}}}};
        QVERIFY(!readBundle(QJsonDocument(bundle).toJson(), u"b.tversplan"_s));
    }

    /// The copy had consent; in the file it has been withdrawn.
    void aRowOfTheFileAsItWasBeforeTheWithdrawalIsRefused()
    {
        const QString copy = m_folder.filePath(u"copy.tvers"_s);
        const QString code = m_made.recoveryCode->printed();
        QFile::remove(copy);
        m_made.store.reset();
        QVERIFY(QFile::copy(path(), copy));
        {
            auto there = sample::reopen(copy, code);
            QVERIFY(there);
            VERIFY_DONE(DiscussionRepository(*there).add(m_in.about(m_in.named)));
        }
        {
            auto here = sample::reopen(path(), code);
            QVERIFY(here);
            VERIFY_DONE(ConsentActs(*here, sample::now)
                            .withdraw(m_in.consent.id, {sample::discussed.addDays(-5), u"mor"_s}));
        }
        sample::behindItsBack(path(), {u"ATTACH '%1' AS copy"_s.arg(copy),
                                       u"INSERT INTO discussion SELECT * FROM copy.discussion"_s});
        VERIFY_REFUSED(sample::unlocking(path(), RecoveryKey{code}), ErrorCode::RowUnexpected);
    }
};

QTEST_GUILESS_MAIN(SixRoadsTest)
#include "sixroadstest.moc"
