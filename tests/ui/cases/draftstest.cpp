// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What was written and cannot be saved is neither lost nor told.
#include "ui/shell/drafts.h"
#include "core/storage/contentfile.h"
#include "core/storage/draftrepository.h"
#include "core/storage/examplefile.h"
#include "core/storage/keys.h"
#include "tests/ui/cases/casesample.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casetypesdialog.h"
#include "ui/cases/measuredialog.h"
#include "ui/cases/newcasedialog.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/gatedtext.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString stopped = u"Vi er bekymret for Ylva, som gråter hver morgen."_s;

/// The first field of \a in with \a name; null when there is none.
GatedText *fieldNamed(QWidget &in, const QString &name)
{
    for (GatedText *field : in.findChildren<GatedText *>()) {
        if (field->editor().accessibleName() == name)
            return field;
    }
    return nullptr;
}

void type(GatedText &field, const QString &text)
{
    field.editor().setPlainText(text);
    field.take(); // as when it is left
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CasePanel> m_panel;
    DiscussionCase m_case = sample::anonymousCase();

    Drafts &drafts() { return Drafts::of(*m_desk); }
    GatedText &about() { return *fieldNamed(*m_panel, u"Hva det gjelder"_s); }
    QString kept() { return CaseBook::of(*m_desk).find(m_case.id)->about; }
    void lockAndUnlock()
    {
        m_desk->lock();
        VERIFY_DONE(m_desk->unlock(PassphraseKey{{}, examplePassphrase()}));
        m_panel->show(m_case.id);
    }
    /// Where the file is as it lies on the disk now: what is there after a crash.
    std::unique_ptr<Store> crashed()
    {
        const QString copy = m_folder->filePath(u"crashed.tvers"_s);
        QFile::copy(m_desk->store().path(), copy);
        auto store = Store::open(copy);
        if (!store || !(*store)->unlock(PassphraseKey{{}, examplePassphrase()}, sample::now))
            return nullptr;
        return *std::move(store);
    }
    bool isReadable(const QString &text)
    {
        const QByteArray bytes = sample::bytesOf(m_desk->store().path());
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        return bytes.contains(text.toUtf8()) || bytes.contains(text.toLatin1()) ||
               bytes.contains(utf16) || bytes.contains(text.toUtf8().toBase64().chopped(3)) ||
               bytes.contains(text.toUtf8().toHex());
    }

private slots:
    void init()
    {
        m_desk = sample::beginIn(m_folder);
        QVERIFY(m_desk);
        VERIFY_DONE(ChildRepository(m_desk->store())
                        .add({ChildId::random(), u"Ylva"_s, u"Oppdiktsen"_s, QDate(2018, 3, 2)}));
        m_case = sample::anonymousCase();
        m_desk->carryOut(addCase(*m_desk, m_case));
        m_panel = std::make_unique<CasePanel>(*m_desk);
        m_panel->show(m_case.id);
    }
    void cleanup()
    {
        m_panel.reset();
        m_desk.reset();
    }

    void whatTheGateStopsStandsThereAgainAfterTheFileWasLocked()
    {
        type(about(), stopped);
        lockAndUnlock();
        QCOMPARE(about().text(), stopped);
        QVERIFY(about().stops());
        QCOMPARE(kept(), m_case.about);
        QVERIFY(about().editor().accessibleDescription().contains(u"ikke lagret"_s,
                                                                  Qt::CaseInsensitive));
    }

    void whileTheFileIsLockedNothingOfItIsShown()
    {
        type(about(), stopped);
        GatedText &field = about();
        m_desk->lock();
        QVERIFY(!field.text().contains(u"Ylva"_s));
        QVERIFY(drafts().all().isEmpty());
    }

    void itIsInTheFileAsSoonAsTheFieldIsLeft()
    {
        type(about(), stopped);
        const auto store = crashed();
        QVERIFY(store);
        const auto all = DraftRepository(*store).all();
        VERIFY_DONE(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().fields.values(), QStringList{stopped});
    }

    void nobodyWithoutTheKeyReadsIt()
    {
        type(about(), stopped);
        QVERIFY(!isReadable(stopped));
        QVERIFY(!isReadable(u"gråter"_s));
        QVERIFY(!isReadable(u"case/"_s + m_case.id.text())); // nor what it is about
        m_desk->lock();
        VERIFY_REFUSED(DraftRepository(m_desk->store()).all(), ErrorCode::VaultLocked);
    }

    void itCountsNowhere()
    {
        const auto before = contentOf(m_desk->store());
        type(about(), stopped);
        const auto after = contentOf(m_desk->store());
        VERIFY_DONE(after);
        QVERIFY(CaseBook::of(*m_desk).search(u"gråter"_s, 12).isEmpty());
        QCOMPARE(after->settings.size(), before->settings.size() + 1);
        for (const Setting &setting : after->settings)
            QVERIFY2(!setting.name.startsWith(u"draft."_s) || setting.value.isEmpty(),
                     qPrintable(setting.name));
    }

    void aNewDataKeyTakesItAlong()
    {
        type(about(), stopped);
        const auto code = Keys(m_desk->store()).renewRecoveryCode(sample::now);
        VERIFY_DONE(code);
        lockAndUnlock();
        QCOMPARE(about().text(), stopped);
    }

    void onceItIsSavedItIsGone()
    {
        type(about(), stopped);
        lockAndUnlock();
        type(about(), u"Eleven gråter hver morgen."_s);
        QCOMPARE(kept(), u"Eleven gråter hver morgen."_s);
        QVERIFY(DraftRepository(m_desk->store()).all()->isEmpty());
        lockAndUnlock();
        QCOMPARE(about().text(), u"Eleven gråter hver morgen."_s);
    }

    void whatIsThrownAwayIsGone()
    {
        type(about(), stopped);
        lockAndUnlock();
        for (QPushButton *button : about().findChildren<QPushButton *>()) {
            if (button->text() == u"Kast"_s)
                button->click();
        }
        QCOMPARE(about().text(), m_case.about);
        QVERIFY(DraftRepository(m_desk->store()).all()->isEmpty());
    }

    void writtenBackToWhatWasSavedItIsGone()
    {
        type(about(), stopped);
        type(about(), m_case.about);
        QVERIFY(DraftRepository(m_desk->store()).all()->isEmpty());
    }

    void withTheCaseGoesItsDraft()
    {
        type(about(), stopped);
        m_panel.reset();
        m_desk->undoStack().undo(); // the case is not there any more
        QTRY_VERIFY(DraftRepository(m_desk->store()).all()->isEmpty());
    }

    void anotherCaseGetsNothingOfIt()
    {
        DiscussionCase other = sample::anonymousCase();
        m_desk->carryOut(addCase(*m_desk, other));
        type(about(), stopped);
        m_panel->show(other.id);
        QCOMPARE(about().text(), other.about);
        m_panel->show(m_case.id);
        QCOMPARE(about().text(), stopped);
    }

    void aDialogIsGoneOnWith()
    {
        {
            NewCaseDialog dialog(*m_desk, std::nullopt);
            DialogDraft::keep(dialog, *m_desk, {});
            fieldNamed(dialog, u"Hva det gjelder"_s)->editor().setPlainText(stopped);
            QVERIFY(DialogDraft::putAside(dialog));
            dialog.reject();
        }
        QCOMPARE(DialogDraft::waiting(*m_desk), QStringList{u"Ny sak"_s});
        lockAndUnlock();
        QVERIFY(!isReadable(u"gråter"_s));
        NewCaseDialog again(*m_desk, std::nullopt);
        DialogDraft::keep(again, *m_desk, {});
        QCOMPARE(fieldNamed(again, u"Hva det gjelder"_s)->text(), stopped);
        again.reject(); // by the person: it is thrown away
        QVERIFY(DraftRepository(m_desk->store()).all()->isEmpty());
    }

    void whatWasChosenInItComesBackToo()
    {
        const Discussion talk = sample::discussionOf(*m_desk, m_case);
        Measure measure = sample::measureOf(talk, u"Fast følge"_s);
        const Measure start = sample::measureOf(talk, {});
        {
            MeasureDialog dialog(*m_desk, start, talk);
            DialogDraft::keep(dialog, *m_desk, u"a"_s);
            fieldNamed(dialog, u"Ansvarlig (rolle)"_s)->editor().setPlainText(u"rektor"_s);
            measure = dialog.measure();
            QVERIFY(DialogDraft::putAside(dialog));
            dialog.reject();
        }
        MeasureDialog other(*m_desk, start, talk);
        DialogDraft::keep(other, *m_desk, u"b"_s);
        QCOMPARE(other.measure().responsible, start.responsible); // about something else
        MeasureDialog again(*m_desk, start, talk);
        DialogDraft::keep(again, *m_desk, u"a"_s);
        QCOMPARE(again.measure(), measure);
    }

    void aDialogInWhichNothingWasDoneLeavesNothing()
    {
        NewCaseDialog dialog(*m_desk, std::nullopt);
        DialogDraft::keep(dialog, *m_desk, {});
        QVERIFY(DialogDraft::putAside(dialog));
        QVERIFY(DraftRepository(m_desk->store()).all()->isEmpty());
    }

    void halfWrittenTypesOfCaseAreGivenBack()
    {
        const auto keep = [this](CaseTypesDialog &dialog) {
            DialogDraft::keep(dialog, *m_desk, {},
                              {[&dialog] { return dialog.rows(); },
                               [&dialog](const QString &rows) { dialog.setRows(rows); }});
        };
        QString written;
        {
            CaseTypesDialog dialog(CaseTypes::builtIn());
            keep(dialog);
            auto *table = dialog.findChild<QTableWidget *>();
            table->item(0, 0)->setText(QString()); // not whole: it could not be saved
            table->item(1, 2)->setCheckState(Qt::Unchecked);
            written = dialog.rows();
            QVERIFY(DialogDraft::putAside(dialog));
            dialog.reject();
        }
        lockAndUnlock();
        CaseTypesDialog again(CaseTypes::builtIn());
        QVERIFY(again.rows() != written);
        keep(again);
        QCOMPARE(again.rows(), written);
    }
};

QTEST_MAIN(DraftsTest)
#include "draftstest.moc"
