// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The first child of a file that anyone can open: first a passphrase, then the code.
#include "tests/ui/shell/sampledesk.h"
#include "ui/children/childrenplace.h"
#include "ui/shell/protectfile.h"

#include "core/municipality/packreader.h"
#include "core/storage/filepack.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<Desk> openDesk(const QString &path)
{
    auto store = sample::openToAll(path);
    const auto pack = builtInPack(u"holmestrand"_s);
    if (!store || !pack || !writePack(*store, *pack))
        return nullptr;
    auto desk = Desk::make(std::move(store), sample::surroundings());
    return desk ? *std::move(desk) : nullptr;
}

QPushButton *buttonIn(QWidget &window, const QString &part)
{
    for (auto *one : window.findChildren<QPushButton *>()) {
        if (one->text().contains(part))
            return one;
    }
    return nullptr;
}

/// Answers dialogs one after the other, as somebody would.
class Answering : public QObject
{
public:
    QStringList seen;

    Answering()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { answer(); });
        m_timer.start(0);
    }

private:
    void answer()
    {
        QWidget *shown = QApplication::activeModalWidget();
        if (!shown || shown == m_last)
            return;
        m_last = shown;
        seen.append(QString::fromLatin1(shown->metaObject()->className()).section(u':', -1));
        if (auto *box = qobject_cast<QMessageBox *>(shown)) {
            buttonIn(*box, u"assphrase"_s)->click();
        } else if (seen.last() == "PassphraseDialog"_L1) {
            for (auto *line : shown->findChildren<QLineEdit *>())
                line->setText(line->echoMode() == QLineEdit::Normal ? u"Rektor"_s
                                                                    : u"en lang frase her"_s);
            qobject_cast<QDialog *>(shown)->accept();
        } else {
            for (auto *box2 : shown->findChildren<QCheckBox *>())
                box2->setChecked(true);
            qobject_cast<QDialog *>(shown)->accept();
        }
    }

    QTimer m_timer;
    QWidget *m_last = nullptr;
};

} // namespace

class FirstChildTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void init() { sample::failOnWarnings(); }

    void anOpenFileGetsItsPassphraseAndCodeFirst()
    {
        const auto desk = openDesk(m_folder.filePath(u"open.tvers"_s));
        QVERIFY(desk);
        QVERIFY(desk->store().isOpenToAll());
        Answering answering;
        QVERIFY(readyForChildren(*desk, nullptr));
        QCOMPARE(answering.seen,
                 (QStringList{u"QMessageBox"_s, u"PassphraseDialog"_s, u"RecoveryCodeDialog"_s}));
        QVERIFY(!desk->store().isOpenToAll());
        ChildrenPlace place(*desk);
        place.add({ChildId::random(), u"Ylva"_s, u"Oppdiktsen"_s});
        QVERIFY(place.details());
    }

    void aProtectedFileIsAskedNothing()
    {
        const auto desk = sample::deskIn(m_folder.path());
        QVERIFY(desk);
        QVERIFY(readyForChildren(*desk, nullptr));
        desk->lock();
        QVERIFY(!readyForChildren(*desk, nullptr));
    }
};

QTEST_MAIN(FirstChildTest)
#include "firstchildtest.moc"
