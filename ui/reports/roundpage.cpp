// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/roundpage.h"

#include "core/exchange/invitation.h"
#include "core/exchange/municipalfile.h"
#include "core/exchange/planbundle.h"
#include "core/exchange/wholefile.h"
#include "core/storage/keyslot.h"
#include "core/storage/reportrepository.h"
#include "core/storage/repositories.h"
#include "core/storage/sealedbox.h"
#include "ui/reports/figuretree.h"
#include "ui/reports/municipaldialog.h"
#include "ui/reports/privatekeydialog.h"
#include "ui/shell/askbox.h"
#include "ui/shell/desk.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/sortedbyname.h"
#include "ui/wording/daywording.h"
#include "ui/wording/errorwording.h"
#include "ui/wording/reportwording.h"
#include "ui/wording/wordinglanguage.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { UnitName, State, Discussed, Columns };
constexpr int periodsBack = 5;
constexpr int mostFiles = 500; // of one drop: a wrong folder is not read for minutes

/// The PDFs among them, and those in the folders among them.
QStringList pdfsIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QDir folder(path);
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        for (const QString &name : folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name))
            files.append(folder.filePath(name));
    }
    return files.mid(0, mostFiles);
}

} // namespace

RoundPage::RoundPage(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_period(new QComboBox(this)),
    m_add(new QPushButton(this)),
    m_remind(new QPushButton(this)),
    m_own(new QPushButton(this)),
    m_key(new QPushButton(this)),
    m_makeKey(new QPushButton(this)),
    m_state(new QLabel(this)),
    m_exactness(new QLabel(this)),
    m_told(new QLabel(this)),
    m_units(new QTreeWidget(this)),
    m_sums(new FigureTree(this))
{
    setAcceptDrops(true);
    layOut();
    connect(m_period, &QComboBox::activated, this, &RoundPage::showRound);
    connect(m_add, &QPushButton::clicked, this, &RoundPage::askForFiles);
    connect(m_remind, &QPushButton::clicked, this, &RoundPage::writeReminders);
    connect(m_own, &QPushButton::clicked, this, &RoundPage::showOwn);
    connect(m_key, &QPushButton::clicked, this, &RoundPage::askForKey);
    connect(m_makeKey, &QPushButton::clicked, this, &RoundPage::makeKey);
    connect(&desk, &Desk::lockChanged, this, [this] {
        if (!m_desk.store().isUnlocked())
            m_privateKey = SecureBytes();
    });
    retranslate();
}

QList<QPushButton *> RoundPage::buttons() const
{
    return {m_add, m_remind, m_own, m_key, m_makeKey};
}

void RoundPage::layOut()
{
    auto *line = new FlowLayout;
    line->setSpacing(Looks::gap);
    m_period->setMinimumHeight(Looks::leastTarget);
    line->addWidget(m_period);
    for (QPushButton *button : buttons()) {
        button->setMinimumHeight(Looks::leastTarget);
        line->addWidget(button);
    }
    for (QLabel *label : {m_state, m_exactness, m_told})
        label->setWordWrap(true);
    for (QLabel *label : {m_exactness, m_told})
        label->hide();
    m_units->setColumnCount(Columns);
    m_units->setRootIsDecorated(false);
    m_units->setAllColumnsShowFocus(true);
    m_units->setFrameShape(QFrame::NoFrame);
    auto *sides = new QSplitter(this);
    sides->addWidget(m_units);
    sides->addWidget(m_sums);
    sides->setChildrenCollapsible(false);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(Looks::gap);
    page->addLayout(line);
    page->addWidget(m_state);
    page->addWidget(m_exactness);
    page->addWidget(m_told);
    page->addWidget(sides, 1);
}

QWidget *RoundPage::first() const { return m_period; }

void RoundPage::retranslate()
{
    m_add->setText(tr("&Add reports…"));
    m_remind->setText(tr("&Reminders…"));
    m_own->setText(tr("M&unicipality's report…"));
    m_key->setText(tr("Private &key…"));
    m_makeKey->setText(tr("&Make a key…"));
    m_period->setAccessibleName(tr("Half-year"));
    m_units->setAccessibleName(tr("Units"));
    m_sums->setAccessibleName(tr("Sums"));
    m_units->setHeaderLabels({tr("Unit"), tr("Report"), tr("Discussions")});
    follow();
}

void RoundPage::follow()
{
    fillPeriods();
    showRound();
}

void RoundPage::fillPeriods()
{
    const QString before = m_period->currentText();
    m_period->clear();
    if (!m_desk.pack().report)
        return;
    const DeliveryDays days = m_desk.pack().report->deliveryDays;
    HalfYear half = HalfYear::containing(m_desk.today(), days);
    for (int i = 0; i <= periodsBack; ++i, half = half.previous())
        m_period->addItem(half.text());
    const QString wanted = before.isEmpty() ? inHand(m_desk.today(), days).text() : before;
    m_period->setCurrentIndex(qMax(0, m_period->findText(wanted)));
}

HalfYear RoundPage::half() const
{
    return HalfYear::fromText(m_period->currentText())
        .value_or(HalfYear(m_desk.today().year(), HalfYear::Half::Autumn));
}

void RoundPage::showRound()
{
    const bool hasRule = m_desk.pack().report.has_value();
    for (QPushButton *button : buttons())
        button->setEnabled(hasRule && (m_desk.mayEdit() || button == m_key || button == m_own));
    m_units->clear();
    m_sums->clear();
    if (!hasRule) {
        const auto wording = ErrorWording::of({ErrorCode::NoReports, {m_desk.pack().name}});
        return m_state->setText(wording.headline + u' ' + wording.advice);
    }
    const auto received = ReportRepository(m_desk.store()).received();
    m_received = received ? *received : QList<ReceivedReport>();
    const DeliveryDays days = m_desk.pack().report->deliveryDays;
    m_deliveries = deliveries(sortedByName(m_desk.content().units), m_received, half(), days);
    int missing = 0;
    for (const Delivery &one : std::as_const(m_deliveries)) {
        addRow(one);
        missing += one.newest ? 0 : 1;
    }
    for (int column = 0; column < Columns; ++column)
        m_units->resizeColumnToContents(column);
    m_units->setCurrentItem(m_units->topLevelItem(0));
    m_remind->setEnabled(m_desk.mayEdit() && missing > 0);
    m_state->setText(tr("To be delivered by %1. %2 Drop the PDFs here, or a folder of them.")
                         .arg(DayWording(spoken()).dayWithWeek(half().deliveryDay(days)),
                              missing == 0
                                  ? tr("Everybody has delivered.")
                                  : tr("%n unit(s) have not delivered.", nullptr, missing)));
    showSums();
}

QString RoundPage::stateOf(const Delivery &delivery) const
{
    if (!delivery.newest)
        return tr("missing");
    QStringList words{
        tr("received %1").arg(DayWording(spoken()).shortDayWithYear(delivery.newest->received))};
    if (delivery.isLate)
        words.append(tr("late"));
    if (delivery.newest->version > 1)
        words.append(tr("version %1").arg(delivery.newest->version));
    if (!delivery.newest->intact)
        words.append(tr("changed after it was written"));
    return words.join(u", "_s);
}

void RoundPage::addRow(const Delivery &delivery)
{
    auto *row = new QTreeWidgetItem(m_units, {delivery.unit.name, stateOf(delivery)});
    if (!delivery.newest || !delivery.newest->intact)
        row->setForeground(State, Looks::warningText());
    if (!delivery.newest)
        return;
    const auto report = reportFromJson(delivery.newest->shown.toUtf8(), m_desk.store().path());
    if (report)
        row->setText(Discussed, FigureTree::told(report->discussions.narrowTotal()));
}

/// What is not known exactly is said by name, and why: nobody is to take a sum for what it
/// is not.
void RoundPage::showSums()
{
    QList<DeliveredReport> reports;
    QMap<Exactness, QStringList> units;
    QStringList unreadable;
    for (const Delivery &one : std::as_const(m_deliveries)) {
        const auto delivered = deliveredReport(one, m_privateKey, m_desk.store().path());
        if (delivered) {
            reports.append(*delivered);
            units[delivered->exactness].append(one.unit.name);
        } else if (one.newest) {
            unreadable.append(one.unit.name);
        }
    }
    m_sums->show(sumsOf(reports));
    QStringList lines;
    if (!m_privateKey.isEmpty())
        lines.append(tr("Exact numbers of %1 of %2 reports; of the others what they tell.")
                         .arg(units.value(Exactness::Known).size())
                         .arg(reports.size()));
    for (const Exactness why : {Exactness::NotSealed, Exactness::OtherKey, Exactness::Changed}) {
        if (units.contains(why))
            lines.append(unopened(units[why], why));
    }
    if (!unreadable.isEmpty())
        lines.append(tr("%1: the report cannot be read and is in no sum. Ask for it once more.")
                         .arg(unreadable.join(u", "_s)));
    m_exactness->setText(lines.join(u'\n'));
    m_exactness->setVisible(!lines.isEmpty());
}

QString RoundPage::unopened(const QStringList &units, Exactness why) const
{
    const QString names = units.join(u", "_s);
    switch (why) {
    case Exactness::NotSealed:
        return tr("%1: no exact numbers in the report; the unit had no key when it was finished. "
                  "Send the unit a plan, which brings the key, and ask for a new version.")
            .arg(names);
    case Exactness::OtherKey:
        return tr("%1: sealed to another key. Give the key that was in use when the report was "
                  "finished.")
            .arg(names);
    case Exactness::Changed:
        return tr("%1: changed after it was written; its exact numbers are not used. Ask the unit "
                  "to send its report once more.")
            .arg(names);
    case Exactness::NotAsked:
    case Exactness::Known: break;
    }
    return {};
}

void RoundPage::showOwn()
{
    MunicipalDialog dialog(m_desk, half(), m_privateKey, this);
    dialog.exec();
}

void RoundPage::askForFiles()
{
    take(QFileDialog::getOpenFileNames(this, tr("Reports that came in"), documents(),
                                       tr("PDF (*.pdf)")));
}

void RoundPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_add->isEnabled())
        event->acceptProposedAction();
}

void RoundPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    event->acceptProposedAction();
    take(paths);
}

void RoundPage::take(const QStringList &paths)
{
    QStringList told;
    int kept = 0;
    for (const QString &path : pdfsIn(paths)) {
        const auto isKept = keep(path, told);
        if (!isKept) {
            const auto wording = ErrorWording::of(isKept.error());
            told.append(wording.headline + u' ' + wording.advice);
        }
        kept += isKept && *isKept ? 1 : 0;
    }
    if (paths.isEmpty())
        return;
    told.prepend(tr("%n report(s) taken.", nullptr, kept));
    m_told->setText(told.join(u'\n'));
    m_told->show();
    showRound();
}

/// Whether it was taken. What there is to say of it goes to \a told; nothing when it simply was.
Result<bool> RoundPage::keep(const QString &path, QStringList &told)
{
    const auto read = readReportFile(path);
    if (!read)
        return read.error();
    ReportRepository reports(m_desk.store());
    const auto received = reports.received();
    if (!received)
        return received.error();
    const Incoming incoming =
        judge(*read, {m_desk.content().units, m_desk.pack().name, *received}, m_desk.today());
    const QString who = tr("%1, %2").arg(read->report.unit, read->report.period.text());
    switch (incoming.verdict) {
    case Verdict::Twice: told.append(tr("%1: received before.").arg(who)); break;
    case Verdict::Draft: told.append(tr("%1: a draft, not taken.").arg(who)); break;
    case Verdict::OtherMunicipality:
        told.append(tr("%1: not a unit of this file, not taken.").arg(who));
        break;
    case Verdict::Taken:
        if (const auto done = reports.addReceived(*incoming.report); !done)
            return done.error();
        if (!incoming.report->intact)
            told.append(tr("%1: taken, but it was changed after it was written.").arg(who));
        return true;
    }
    return false;
}

void RoundPage::askForKey()
{
    PrivateKeyDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_privateKey = dialog.takeKey();
    if (opensNothing(m_deliveries, m_privateKey, m_desk.store().path())) {
        m_privateKey = SecureBytes();
        showError(this, {ErrorCode::WrongPrivateKey, {}});
    }
    showSums();
}

/// The private half goes to a file for who keeps such things; the public half travels
/// with the plans.
void RoundPage::makeKey()
{
    const Question question{
        .text = tr("Make another key?"),
        .detail = tr("Units seal to the new one when they have opened their next plan. Keep the "
                     "old one too: it opens what came until then."),
        .yes = tr("&Make a new key")};
    const bool hasOne = !settingIn(m_desk.content(), publicKeySetting()).isEmpty();
    if (hasOne && !agreed(this, question))
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("A private key for archive or IT to keep"),
        inDocuments(tr("Private key for reports"), u".txt"_s), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const KeyPair pair = KeyPair::random();
    QByteArray digits = pair.privateKey.view().toByteArray().toHex() + '\n';
    const auto written = writeWhole(digits, path);
    wipe(digits);
    const auto kept =
        written ? SettingRepository(m_desk.store())
                      .set(publicKeySetting(), QString::fromLatin1(pair.publicKey.toHex()))
                : written;
    if (!kept)
        return showError(this, kept.error());
    m_told->setText(tr("The key lies in %1. Let archive or IT keep it, and delete the file. Plans "
                       "that you send from now on take the public key to the units.")
                        .arg(QDir::toNativeSeparators(path)));
    m_told->show();
}

void RoundPage::writeReminders()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("A folder for the reminders"), documents());
    if (folder.isEmpty())
        return;
    const QDate due = half().deliveryDay(m_desk.pack().report->deliveryDays);
    QStringList names;
    for (const Delivery &one : std::as_const(m_deliveries)) {
        if (one.newest)
            continue;
        const MailWords words = ReportWording::reminder(
            {one.unit.name, half(), due, m_desk.today()}, languageOf(one.unit));
        const MailDraft mail{
            {{one.unit.manager, one.unit.email}}, words.subject, words.text, {}, {}, m_desk.now()};
        const QString name = freeFileName(words.subject, names) + u".eml"_s;
        if (const auto done = writeWhole(emlOf(mail), QDir(folder).filePath(name)); !done)
            return showError(this, done.error());
    }
    m_told->setText(tr("%n e-mail(s) to send lie in %1.", nullptr, int(names.size()))
                        .arg(QDir::toNativeSeparators(folder)));
    m_told->show();
}

} // namespace tvers
