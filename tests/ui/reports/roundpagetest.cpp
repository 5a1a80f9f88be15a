// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What Oppvekst knows exactly and what not, and how its own report is finished.
#include "ui/reports/roundpage.h"

#include "tests/ui/reports/reportpost.h" // before storage, which has a Table too

#include "core/exchange/municipalfile.h"
#include "core/exchange/municipalstate.h"
#include "core/exchange/planbundle.h"
#include "core/storage/examplefile.h"
#include "core/storage/keyslot.h"
#include "core/storage/reportrepository.h"
#include "core/storage/repositories.h"
#include "tests/ui/shell/sampledesk.h"
#include "tests/ui/shell/seen.h"
#include "ui/reports/figuretree.h"
#include "ui/reports/municipaldialog.h"
#include "ui/reports/privatekeydialog.h"
#include "ui/reports/unitreportpage.h"
#include "ui/shell/languages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class RoundPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RoundPage> m_page;
    int m_number = 0;
    const HalfYear m_half{2026, HalfYear::Half::Autumn};
    const KeyPair m_key = KeyPair::random();

    const Unit &unit(int number) const { return m_desk->content().units[number]; }
    QString here(const QString &name) const
    {
        return m_folder.filePath(QString::number(m_number)) + u'/' + name;
    }
    QByteArray pdf(int number, int count, const QByteArray &publicKey) const
    {
        return sample::deliveredPdf(*m_desk, unit(number), count, publicKey);
    }
    void take(const QString &name, const QByteArray &bytes)
    {
        sample::writeBytes(here(name), bytes);
        m_page->take({here(name)});
    }
    bool shows(const QString &words) const { return sample::sees(*m_page, words); }
    QString figures() const
    {
        QStringList lines;
        const auto *tree = m_page->findChild<FigureTree *>();
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *section = tree->topLevelItem(i);
            for (int row = 0; row < section->childCount(); ++row)
                lines.append(section->text(0) + u'/' + section->child(row)->text(0) + u'=' +
                             section->child(row)->text(1));
        }
        return lines.join(u'\n');
    }
    QPushButton *button(const QString &words) const
    {
        return sample::called<QPushButton>(*m_page, words);
    }
    /// What the person does with the dialog that the button opens.
    void giveKey(const std::function<void(PrivateKeyDialog &)> &act)
    {
        QTimer::singleShot(0, this, [&act] {
            act(*qobject_cast<PrivateKeyDialog *>(QApplication::activeModalWidget()));
        });
        button(u"Private key"_s)->click();
    }
    void giveKeyFile(const SecureBytes &key)
    {
        sample::writeBytes(here(u"nokkel.txt"_s), key.view().toByteArray().toHex() + "\r\n");
        giveKey([this](PrivateKeyDialog &dialog) { dialog.takeFile(here(u"nokkel.txt"_s)); });
    }

private slots:
    void init()
    {
        sample::failOnWarnings();
        speak(Language::English);
        const QString folder = m_folder.filePath(QString::number(++m_number));
        QVERIFY(QDir().mkpath(folder));
        m_desk = sample::deskIn(folder);
        QVERIFY(m_desk);
        m_page = std::make_unique<RoundPage>(*m_desk);
        m_page->follow();
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    // Two are known (2 and 3), one has no box, one is sealed to another key, one was changed.
    // Exact: 5 of those known, and between one and four of each other.
    void whatIsNotKnownIsSaidByUnitAndWhy()
    {
        take(u"0.pdf"_s, pdf(0, 2, m_key.publicKey));
        take(u"1.pdf"_s, pdf(1, 3, m_key.publicKey));
        take(u"2.pdf"_s, pdf(2, 2, {}));
        take(u"3.pdf"_s, pdf(3, 2, KeyPair::random().publicKey));
        QByteArray changed = pdf(4, 2, m_key.publicKey);
        changed.replace("%%EOF", "%%EOF\n");
        take(u"4.pdf"_s, changed);
        QVERIFY(shows(u"1 report taken"_s)); // and told what is wrong with it
        QVERIFY(!figures().contains(u"Exact"_s));
        giveKeyFile(m_key.privateKey);
        QVERIFY2(figures().contains(u"Exact numbers, not to be handed on/Overgang=8–17"_s),
                 qPrintable(figures()));
        QVERIFY(shows(u"Exact numbers of 2 of 5 reports"_s));
        QVERIFY(shows(unit(2).name + u": no exact numbers in the report"_s));
        QVERIFY(shows(unit(3).name + u": sealed to another key"_s));
        QVERIFY(shows(unit(4).name + u": changed after it was written"_s));
    }

    void aKeyThatOpensNothingIsForgottenAndSaid()
    {
        take(u"0.pdf"_s, pdf(0, 2, m_key.publicKey));
        QString told;
        QTimer closing; // as soon as the box is there
        connect(&closing, &QTimer::timeout, this, [&told, &closing] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                told = box->text() + box->informativeText();
                closing.stop();
                box->close();
            }
        });
        closing.start(0);
        giveKeyFile(KeyPair::random().privateKey);
        QVERIFY2(told.contains(u"does not fit"_s) && told.contains(u"archive or IT"_s),
                 qPrintable(told));
        QVERIFY(!shows(u"sealed to another key"_s));
        QVERIFY(!figures().contains(u"Exact"_s));
    }

    void whatIsNoKeyIsSaidInTheDialog()
    {
        sample::writeBytes(here(u"brev.txt"_s), "Hei på deg\n");
        PrivateKeyDialog dialog;
        dialog.show();
        dialog.takeFile(here(u"brev.txt"_s));
        QVERIFY(dialog.isVisible());
        QVERIFY(sample::sees(dialog, u"no key in"_s));
        auto *typed = dialog.findChild<QLineEdit *>();
        QCOMPARE(typed->echoMode(), QLineEdit::Password);
        typed->setText(QString::fromLatin1(m_key.privateKey.view().toByteArray().toHex()));
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(typed->text().isEmpty());
        QCOMPARE(dialog.takeKey().size(), 32);
        QVERIFY(dialog.takeKey().isEmpty()); // it has none any more
    }

    void aLetterReachesTheFieldThatItIsSaidOf()
    {
        UnitReportPage page(*m_desk);
        page.follow(unit(0));
        MunicipalDialog dialog(*m_desk, m_half, m_key.privateKey, m_page.get());
        for (const QWidget *place :
             {static_cast<QWidget *>(&page), static_cast<QWidget *>(&dialog)}) {
            int reached = 0;
            for (const QLabel *label : place->findChildren<QLabel *>()) {
                if (!label->buddy())
                    continue;
                QVERIFY2(label->buddy()->focusPolicy() != Qt::NoFocus, qPrintable(label->text()));
                ++reached;
            }
            QCOMPARE(reached, 2);
        }
    }

    void theHalfYearThatWasJustDeliveredIsTheOneShown()
    {
        const QDateTime after = m_desk->now().addDays(35); // 17 December
        const auto desk = Desk::make(*Store::look(m_desk->store().path()),
                                     {PublicHolidays::builtIn(), [after] { return after; }});
        QVERIFY(desk && (*desk)->unlock(PassphraseKey{{}, examplePassphrase()}));
        RoundPage round(**desk);
        round.follow();
        UnitReportPage page(**desk);
        page.follow((*desk)->content().units.first());
        for (const QWidget *place :
             {static_cast<QWidget *>(&round), static_cast<QWidget *>(&page)}) {
            const auto *period = place->findChild<QComboBox *>();
            QCOMPARE(period->currentText(), u"2026-2"_s);
            QCOMPARE(period->itemText(0), u"2027-1"_s);
        }
    }

    // What was finished stands: a report that comes later, and the key that is gone, change
    // nothing; the next version begins from what is there then.
    void theMunicipalitysReportIsFinishedLockedAndNumbered()
    {
        take(u"0.pdf"_s, pdf(0, 2, m_key.publicKey));
        take(u"1.pdf"_s, pdf(1, 3, m_key.publicKey));
        take(u"2.pdf"_s, pdf(2, 2, m_key.publicKey)); // 7, of which each may be any
        Store &store = m_desk->store();
        const auto draft = [&](const SecureBytes &key) {
            return municipalDraft(store, {m_half, m_desk->content().units, key});
        };
        const SecureBytes none;
        const auto exact = draft(m_key.privateKey);
        QVERIFY(exact->report.isDraft && exact->hasExactSums);
        QVERIFY(keepMunicipalWords(store, m_half, {u"Godt."_s, {}}, m_desk->today()));
        QVERIFY(finishMunicipal(store, *exact, m_desk->today()));
        QCOMPARE(finishMunicipal(store, *exact, m_desk->today()).error().code,
                 ErrorCode::ReportLocked);
        QCOMPARE(keepMunicipalWords(store, m_half, {}, m_desk->today()).error().code,
                 ErrorCode::ReportLocked);
        take(u"3.pdf"_s, pdf(3, 3, m_key.publicKey));
        auto finished = draft(none);
        QCOMPARE(finished->report.number, 1);
        QCOMPARE(finished->report.delivered(), 3);
        QCOMPARE(finished->report.discussions, exact->report.discussions);
        QVERIFY(correctMunicipal(store, m_half));
        QCOMPARE(correctMunicipal(store, m_half).error().code, ErrorCode::ReportNotFinished);
        finished = draft(none);
        QCOMPARE(finished->report.version, 2);
        QCOMPARE(finished->report.delivered(), 4);
        QCOMPARE(finished->report.words.experiences, u"Godt."_s);
        QVERIFY(finishMunicipal(store, *finished, m_desk->today()));
        QCOMPARE(draft(none)->report.number, 2);
    }
};

QTEST_MAIN(RoundPageTest)
#include "roundpagetest.moc"
