// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/unitreportpage.h"

#include "core/reports/reportround.h"
#include "core/storage/reportrepository.h"
#include "core/storage/textgate.h"
#include "ui/municipality/noticelabel.h"
#include "ui/reports/figuretree.h"
#include "ui/reports/reportexports.h"
#include "ui/reports/settling.h"
#include "ui/shell/askbox.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/paperprinting.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/written.h"
#include "ui/wording/daywording.h"
#include "ui/wording/errorwording.h"
#include "ui/wording/reportwording.h"
#include "ui/wording/wordinglanguage.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = UnitReport::State;

constexpr int periodsBack = 3;   // besides the one that is under way
constexpr int leastLetters = 48; // in a line of what the unit writes, and of what the gate says

} // namespace

UnitReportPage::UnitReportPage(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_period(new QComboBox(this)),
    m_template(new QComboBox(this)),
    m_state(new QLabel(this)),
    m_told(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_settle(new QPushButton(this)),
    m_preview(new QPushButton(this)),
    m_pdf(new QPushButton(this)),
    m_finish(new QPushButton(this)),
    m_send(new QPushButton(this)),
    m_correct(new QPushButton(this)),
    m_archive(new QPushButton(this)),
    m_figures(new FigureTree(this)),
    m_experiencesLabel(new QLabel(this)),
    m_experiences(new GatedText(desk, GatedText::Lines::Several, this)),
    m_evaluationLabel(new QLabel(this)),
    m_evaluation(new GatedText(desk, GatedText::Lines::Several, this))
{
    layOut();
    connect(m_period, &QComboBox::activated, this, [this] {
        forgetWords();
        showReport();
    });
    connect(m_template, &QComboBox::activated, this, &UnitReportPage::keepTemplate);
    for (const GatedText *text : {m_experiences, m_evaluation}) {
        connect(text, &GatedText::edited, this, &UnitReportPage::keepWords);
        connect(text, &GatedText::passed, this, &UnitReportPage::logPassed);
    }
    connect(m_settle, &QPushButton::clicked, this, &UnitReportPage::settleMeetings);
    connect(m_finish, &QPushButton::clicked, this, &UnitReportPage::finish);
    connect(m_correct, &QPushButton::clicked, this, &UnitReportPage::correct);
    connect(m_preview, &QPushButton::clicked, this, &UnitReportPage::preview);
    connect(m_pdf, &QPushButton::clicked, this, &UnitReportPage::savePdf);
    connect(m_send, &QPushButton::clicked, this, &UnitReportPage::send);
    connect(m_archive, &QPushButton::clicked, this, &UnitReportPage::archive);
    connect(m_figures, &FigureTree::meetingAsked, this, &UnitReportPage::meetingAsked);
    retranslate();
}

QList<QPushButton *> UnitReportPage::buttons() const
{
    return {m_settle, m_preview, m_pdf, m_finish, m_send, m_correct, m_archive};
}

/// What the gate says of the words is never pressed together.
QWidget *UnitReportPage::wordsPage()
{
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(Looks::gap, 0, 0, 0);
    column->setSpacing(Looks::step);
    m_experiencesLabel->setBuddy(&m_experiences->editor()); // what cannot have the focus
    m_evaluationLabel->setBuddy(&m_evaluation->editor());   // is not reached by a letter
    for (QWidget *widget :
         {static_cast<QWidget *>(m_experiencesLabel), static_cast<QWidget *>(m_experiences),
          static_cast<QWidget *>(m_evaluationLabel), static_cast<QWidget *>(m_evaluation)})
        column->addWidget(widget);
    column->addStretch();
    auto *scrolled = new ScrolledPage(this);
    scrolled->setWidget(words);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setMinimumWidth(leastLetters * fontMetrics().averageCharWidth());
    return scrolled;
}

void UnitReportPage::layOut()
{
    auto *line = new FlowLayout;
    line->setSpacing(Looks::gap);
    for (QComboBox *choice : {m_period, m_template}) {
        choice->setMinimumHeight(Looks::leastTarget);
        line->addWidget(choice);
    }
    m_template->addItems({{}, {}}); // as ReportTemplate::Kind; their words come with the language
    for (QPushButton *button : buttons()) {
        button->setMinimumHeight(Looks::leastTarget);
        line->addWidget(button);
    }
    m_state->setWordWrap(true);
    auto *sides = new QSplitter(this);
    sides->addWidget(m_figures);
    sides->addWidget(wordsPage());
    sides->setChildrenCollapsible(false);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    sides->setSizes({QWIDGETSIZE_MAX / 2, QWIDGETSIZE_MAX / 2}); // half each
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(Looks::gap);
    page->addLayout(line);
    page->addWidget(m_state);
    page->addWidget(m_told);
    page->addWidget(sides, 1);
}

QWidget *UnitReportPage::first() const { return m_period; }

void UnitReportPage::retranslate()
{
    m_settle->setText(tr("Meetings without a &log…"));
    m_finish->setText(tr("&Finish…"));
    m_correct->setText(tr("&Correct"));
    m_preview->setText(tr("Pre&view…"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_send->setText(tr("&Send…"));
    m_archive->setText(tr("For the &archive…"));
    m_period->setAccessibleName(tr("Half-year"));
    m_template->setAccessibleName(tr("Template"));
    m_template->setItemText(int(ReportTemplate::Kind::Report), tr("Report"));
    m_template->setItemText(int(ReportTemplate::Kind::Log), tr("Log as the report"));
    m_template->setToolTip(tr("The log shows the meetings one by one as well."));
    m_figures->setAccessibleName(tr("Figures"));
    m_experiencesLabel->setText(tr("&Experiences"));
    m_evaluationLabel->setText(tr("E&valuation"));
    for (auto [label, text] :
         {std::pair(m_experiencesLabel, m_experiences), std::pair(m_evaluationLabel, m_evaluation)})
        text->setName(label->text().remove(u'&'));
    if (m_unit)
        showReport();
}

void UnitReportPage::follow(const Unit &unit)
{
    if (!m_unit || !(m_unit->id == unit.id))
        forgetWords();
    m_unit = unit;
    fillPeriods();
    showReport();
}

void UnitReportPage::forgetWords()
{
    m_experiences->forget();
    m_evaluation->forget();
}

void UnitReportPage::fillPeriods()
{
    const QString before = m_period->currentText();
    m_period->clear();
    if (!m_desk.pack().report)
        return;
    HalfYear half = HalfYear::containing(m_desk.today(), m_desk.pack().report->deliveryDays);
    for (int i = 0; i <= periodsBack; ++i, half = half.previous())
        m_period->addItem(half.text());
    const QString wanted = before.isEmpty() ? begunWith().text() : before;
    m_period->setCurrentIndex(qMax(0, m_period->findText(wanted)));
}

/// The half-year in hand until its report is sent; then the one under way.
HalfYear UnitReportPage::begunWith() const
{
    const DeliveryDays days = m_desk.pack().report->deliveryDays;
    const HalfYear half = inHand(m_desk.today(), days);
    const auto reports = ReportRepository(m_desk.store()).all();
    const UnitReport *report = reports ? newestReport(*reports, m_unit->id, half) : nullptr;
    const bool isSent = report && report->state == State::Sent;
    return isSent ? HalfYear::containing(m_desk.today(), days) : half;
}

HalfYear UnitReportPage::half() const
{
    return HalfYear::fromText(m_period->currentText())
        .value_or(HalfYear(m_desk.today().year(), HalfYear::Half::Autumn));
}

const UnitReport *UnitReportPage::kept() const
{
    return m_unit ? newestReport(m_reports, m_unit->id, half()) : nullptr;
}

ReportRequest UnitReportPage::request() const
{
    return {m_unit->id, half(), m_desk.today(), m_desk.holidays(), languageOf(*m_unit)};
}

void UnitReportPage::showReport()
{
    m_told->say({}); // of before
    const auto reports = ReportRepository(m_desk.store()).all();
    m_reports = reports ? *reports : QList<UnitReport>();
    const auto draft = reportOf(m_desk.store(), request());
    m_draft = draft ? std::optional(*draft) : std::nullopt;
    if (!draft)
        return showNothing(draft.error());
    m_figures->show(draft->report, draft->figures.withoutLog);
    const bool isOpen = m_desk.mayEdit() && (!kept() || kept()->state == State::Draft);
    const QStringList passed = kept() ? kept()->notTheChild : QStringList();
    const QString place = u"report/%1/%2/"_s.arg(m_unit->id.text(), request().half.text());
    m_experiences->setPlace(place + u"experiences"_s);
    m_evaluation->setPlace(place + u"evaluation"_s);
    m_experiences->show(draft->report.experiences, passed);
    m_evaluation->show(draft->report.evaluation, passed);
    for (GatedText *text : {m_experiences, m_evaluation})
        text->setReadOnly(!isOpen);
    m_template->setCurrentIndex(int(draft->report.as));
    m_template->setEnabled(isOpen);
    sayState();
}

void UnitReportPage::showNothing(const Error &why)
{
    const auto wording = ErrorWording::of(why);
    m_state->setText(u"%1 %2"_s.arg(wording.headline, wording.advice));
    m_figures->clear();
    for (GatedText *text : {m_experiences, m_evaluation}) {
        text->show({}, {});
        text->setReadOnly(true);
    }
    for (QPushButton *button : buttons())
        button->setEnabled(false);
    m_template->setEnabled(false);
}

void UnitReportPage::sayState()
{
    m_state->setText(stateText());
    const UnitReport *report = kept();
    const bool isDraft = !report || report->state == State::Draft;
    const bool mayEdit = m_desk.mayEdit();
    m_preview->setEnabled(true);
    m_pdf->setEnabled(true);
    m_settle->setEnabled(isDraft && mayEdit && !m_draft->unlogged.isEmpty());
    m_finish->setEnabled(isDraft && mayEdit);
    m_correct->setEnabled(!isDraft && mayEdit);
    m_send->setEnabled(!isDraft && mayEdit);
    m_archive->setEnabled(!isDraft && mayEdit);
}

QString UnitReportPage::stateText() const
{
    const DayWording days(spoken());
    const UnitReport *report = kept();
    const QDate due = half().deliveryDay(m_desk.pack().report->deliveryDays);
    if (!report || report->state == State::Draft) {
        const QString draft = tr("Draft, to be delivered by %1.").arg(days.dayWithWeek(due));
        const int open = int(m_draft->figures.withoutLog.size());
        return open == 0 ? draft : draft + u' ' + tr("%n meeting(s) have no log.", nullptr, open);
    }
    QString text = tr("Number %1, version %2, finished on %3.")
                       .arg(report->number)
                       .arg(report->version)
                       .arg(days.day(report->finished.value_or(due)));
    text += u' ' +
            (report->sent ? tr("Sent on %1.").arg(days.day(*report->sent)) : tr("Not sent yet."));
    if (!report->archived.isEmpty())
        text += u' ' + tr("In the archive as %1.").arg(report->archived);
    return text;
}

/// The first words make the draft; from then on each change is one that can be undone.
void UnitReportPage::keepWords()
{
    UnitReport now = begun();
    if (!m_experiences->stops())
        now.experiences = m_experiences->text();
    if (!m_evaluation->stops())
        now.evaluation = m_evaluation->text();
    now.notTheChild = m_experiences->notTheChild() + m_evaluation->notTheChild();
    now.notTheChild.removeDuplicates();
    keep(now);
}

void UnitReportPage::keepTemplate()
{
    UnitReport now = begun();
    now.as = ReportTemplate::Kind(m_template->currentIndex());
    keep(now);
}

UnitReport UnitReportPage::begun() const
{
    return kept() ? *kept() : UnitReport{ReportId::sortable(), m_unit->id, half()};
}

void UnitReportPage::keep(const UnitReport &now)
{
    const UnitReport *before = kept();
    if (before && *before == now)
        return;
    Store &store = m_desk.store();
    const auto write = [&store](const UnitReport &report) {
        return [&store, report] { return ReportRepository(store).change(report); };
    };
    if (before)
        m_desk.carryOut({tr("Write the report"), write(now), write(*before)});
    else
        m_desk.carryOut({tr("Begin the report"),
                         [&store, now] { return ReportRepository(store).add(now); },
                         [&store, id = now.id] { return ReportRepository(store).remove(id); }});
}

void UnitReportPage::logPassed(const QString &word)
{
    const QString report = kept() ? kept()->id.text() : half().text();
    if (const auto done = logPassings(m_desk.store(), {notTheChild(report, word)}, m_desk.now());
        !done)
        showError(this, done.error());
}

/// What stands in the fields now, whether or not it is kept yet.
Result<> UnitReportPage::checkWords() const
{
    return checkAnonymous(
        m_desk.store(),
        {{{u"experiences"_s, m_experiences->text()}, {u"evaluation"_s, m_evaluation->text()}},
         m_experiences->notTheChild() + m_evaluation->notTheChild(),
         m_desk.today()});
}

void UnitReportPage::finish()
{
    if (const auto passed = checkWords(); !passed) { // else a report without its words would go
        (m_experiences->stops() ? m_experiences : m_evaluation)->setFocus(Qt::OtherFocusReason);
        return showError(this, passed.error());
    }
    const QString unlogged = // how many they are stands above
        m_draft->figures.withoutLog.isEmpty()
            ? QString()
            : tr("The report will say how many meetings have no log; they can be settled first.") +
                  u' ';
    const Question question{
        .text = tr("Finish the report %1 of %2?").arg(half().text(), m_unit->name),
        .detail = unlogged + tr("It gets its number and is locked. What comes later becomes a "
                                "correction, a version of its own."),
        .yes = tr("Finish")};
    if (!agreed(this, question))
        return;
    keepWords();
    if (!kept()) // refused, and told
        return;
    const auto done = finishReport(m_desk.store(), kept()->id, request());
    if (!done)
        showError(this, done.error());
}

void UnitReportPage::correct()
{
    UnitReport next{ReportId::sortable(), m_unit->id, half(), kept()->version + 1};
    next.as = kept()->as;
    next.experiences = kept()->experiences;
    next.evaluation = kept()->evaluation;
    Store &store = m_desk.store();
    m_desk.carryOut({tr("Correct the report"),
                     [&store, next] { return ReportRepository(store).add(next); },
                     [&store, id = next.id] { return ReportRepository(store).remove(id); }});
}

void UnitReportPage::settleMeetings()
{
    const Settling settling(m_desk, *m_unit);
    const auto begun = settling.begun();
    if (!begun)
        return showError(this, begun.error());
    SettleDialog dialog(m_desk, *m_draft, *begun, this);
    DialogDraft::keep(dialog, m_desk, m_unit->id.text());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto before = m_draft->unlogged.size();
    m_desk.carryOut(settling.edit(dialog.answers()));
    const int settled = int(before - (m_draft ? m_draft->unlogged.size() : before));
    if (settled > 0) // else it was refused, and told
        m_told->say(tr("%n meeting(s) settled. The figures follow; Ctrl+Z takes it back.", nullptr,
                       settled));
}

void UnitReportPage::savePdf()
{
    const ReportExports exports(m_desk, *m_unit, *m_draft);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the report"), inDocuments(exports.name(), u".pdf"_s), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const QString ending = path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? QString() : u".pdf"_s;
    if (const auto done = exports.writePdf(path + ending); !done)
        return showError(this, done.error());
    tellWritten({path + ending}, this);
}

void UnitReportPage::preview()
{
    previewPages(ReportExports(m_desk, *m_unit, *m_draft).pages(), this);
}

void UnitReportPage::send()
{
    const ReportExports exports(m_desk, *m_unit, *m_draft);
    const auto mail = exports.writeMail(documents());
    if (!mail)
        return showError(this, mail.error());
    QDesktopServices::openUrl(QUrl::fromLocalFile(*mail));
    m_told->say(exports.recipients().isEmpty()
                    ? tr("Nobody stands under To in the e-mail: the address of %1 is not known. "
                         "Type it there, or give it under Units, to the person with that role.")
                          .arg(m_desk.pack().report->recipient.in(languageOf(*m_unit)))
                    : QString());
    const Question question{
        .text = tr("Is the report sent?"),
        .detail = tr("An e-mail with the report lies in %1. Send it from your e-mail program, and "
                     "say so here afterwards.")
                      .arg(QDir::toNativeSeparators(*mail)),
        .yes = tr("It is sent")};
    if (!agreed(this, question))
        return;
    if (const auto done = ReportRepository(m_desk.store()).markSent(kept()->id, m_desk.today());
        !done)
        showError(this, done.error());
}

void UnitReportPage::archive()
{
    const ReportExports exports(m_desk, *m_unit, *m_draft);
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("A folder for the archive"), documents());
    if (folder.isEmpty())
        return;
    if (const auto done = exports.writeArchive(folder); !done)
        return showError(this, done.error());
    bool isGiven = false;
    const QString reference = QInputDialog::getText(
        this, tr("In the archive"),
        tr("The report and what the archive needs to know of it lie in %1.\n\nWhen the archive has "
           "it: under which reference?")
            .arg(QDir::toNativeSeparators(folder)),
        QLineEdit::Normal, kept()->archived, &isGiven);
    if (!isGiven || reference.simplified().isEmpty())
        return;
    const auto done =
        ReportRepository(m_desk.store()).markArchived(kept()->id, reference.simplified());
    if (!done)
        showError(this, done.error());
}

} // namespace tvers
