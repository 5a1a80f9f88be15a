// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/municipaldialog.h"

#include "core/exchange/municipalstate.h"
#include "ui/reports/municipalexports.h"
#include "ui/reports/trendview.h"
#include "ui/shell/askbox.h"
#include "ui/shell/desk.h"
#include "ui/shell/documents.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/looks.h"
#include "ui/shell/paperprinting.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/sortedbyname.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withEnding(const QString &path, const QString &ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

} // namespace

MunicipalDialog::MunicipalDialog(Desk &desk, HalfYear half, const SecureBytes &key,
                                 QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_half(half),
    m_key(key),
    m_state(new QLabel(this)),
    m_told(new QLabel(this)),
    m_trend(new TrendView(this)),
    m_experiences(new GatedText(desk, GatedText::Lines::Several, this)),
    m_evaluation(new GatedText(desk, GatedText::Lines::Several, this)),
    m_finish(new QPushButton(tr("&Finish…"), this)),
    m_correct(new QPushButton(tr("&Correct"), this))
{
    setWindowTitle(tr("The municipality's report %1").arg(half.text()));
    layOut();
    for (const GatedText *text : {m_experiences, m_evaluation})
        connect(text, &GatedText::edited, this, &MunicipalDialog::keepWords);
    follow();
    resize(110 * fontMetrics().averageCharWidth(), 42 * fontMetrics().lineSpacing());
}

QWidget *MunicipalDialog::words()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Looks::gap);
    for (const auto &[name, text] :
         {std::pair(tr("&Experiences, in Oppvekst's own words"), m_experiences),
          std::pair(tr("E&valuation"), m_evaluation)}) {
        auto *label = new QLabel(name, this);
        label->setBuddy(&text->editor());
        text->setName(QString(name).remove(u'&'));
        column->addWidget(label);
        column->addWidget(text);
    }
    column->addWidget(m_trend);
    column->addStretch();
    auto *scrolled = new ScrolledPage(this);
    scrolled->setWidget(page);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all of it wraps or shrinks
    return scrolled;
}

QLayout *MunicipalDialog::exports()
{
    auto *line = new FlowLayout;
    line->setSpacing(Looks::gap);
    for (const auto &[name, act] :
         {std::pair(tr("&Preview…"), &MunicipalDialog::preview),
          std::pair(tr("Save as P&DF…"), &MunicipalDialog::savePdf),
          std::pair(tr("Save as E&xcel…"), &MunicipalDialog::saveWorkbook),
          std::pair(tr("&Steering pages…"), &MunicipalDialog::saveSteering)}) {
        auto *button = new QPushButton(name, this);
        button->setMinimumHeight(Looks::leastTarget);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        m_buttons.append(button);
    }
    for (QPushButton *button : {m_finish, m_correct}) {
        button->setMinimumHeight(Looks::leastTarget);
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(m_finish, &QPushButton::clicked, this, &MunicipalDialog::finish);
    connect(m_correct, &QPushButton::clicked, this, &MunicipalDialog::correct);
    return line;
}

void MunicipalDialog::layOut()
{
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, [this] {
        if (isKept())
            reject();
    });
    for (QLabel *label : {m_state, m_told})
        label->setWordWrap(true);
    m_told->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(m_state);
    column->addLayout(exports());
    column->addWidget(m_told);
    column->addWidget(words(), 1);
    column->addWidget(close);
}

void MunicipalDialog::follow()
{
    const auto draft =
        municipalDraft(m_desk.store(), {m_half, sortedByName(m_desk.content().units), m_key});
    m_draft = draft ? std::optional(*draft) : std::nullopt;
    for (QPushButton *button : m_buttons)
        button->setEnabled(draft && !draft->units.isEmpty());
    for (GatedText *text : {m_experiences, m_evaluation})
        text->setReadOnly(!draft || !m_desk.mayEdit() || !draft->report.isDraft);
    const bool mayEdit = draft && m_desk.mayEdit() && !draft->units.isEmpty();
    m_finish->setEnabled(mayEdit && draft->report.isDraft);
    m_correct->setEnabled(mayEdit && !draft->report.isDraft);
    if (!draft)
        return showError(this, draft.error());
    m_experiences->show(draft->report.words.experiences, {});
    m_evaluation->show(draft->report.words.evaluation, {});
    m_trend->show(draft->trend);
    sayState();
}

void MunicipalDialog::sayState()
{
    const MunicipalReport &report = m_draft->report;
    const QString came =
        tr("%1 of %2 units have delivered.").arg(report.delivered()).arg(report.units.size());
    const QString sums =
        m_draft->hasExactSums
            ? tr("Sums are exact where that gives no unit's small number away.")
            : tr("Sums are made of what the units tell; where they hide a number, they lie "
                 "between two.");
    const QString state =
        report.isDraft
            ? report.version == 1 ? tr("Draft.") : tr("Draft of version %1.").arg(report.version)
            : tr("Finished as number %1, version %2.").arg(report.number).arg(report.version);
    m_state->setText(state + u' ' + came + u' ' + sums);
}

/// One step that can be undone, as everything typed.
void MunicipalDialog::keepWords()
{
    if (!m_draft)
        return;
    const MunicipalWords before = m_draft->report.words;
    MunicipalWords now = before;
    if (!m_experiences->stops())
        now.experiences = m_experiences->text();
    if (!m_evaluation->stops())
        now.evaluation = m_evaluation->text();
    if (now == before)
        return;
    Store &store = m_desk.store();
    const auto write = [&store, half = m_half, day = m_desk.today()](const MunicipalWords &words) {
        return [&store, half, day, words] { return keepMunicipalWords(store, half, words, day); };
    };
    m_desk.carryOut({tr("Write the municipality's report"), write(now), write(before)});
    follow();
}

bool MunicipalDialog::isKept()
{
    for (GatedText *text : {m_experiences, m_evaluation}) {
        text->take();
        if (!text->stops())
            continue;
        text->editor().setFocus();
        return false; // it says itself what stops
    }
    return m_draft.has_value();
}

void MunicipalDialog::preview()
{
    if (!isKept())
        return;
    const TaggedDrawing pages = MunicipalExports(m_desk, *m_draft, m_desk.pack().language).pages();
    previewPages(pages, this);
}

void MunicipalDialog::savePdf()
{
    if (!isKept())
        return;
    const MunicipalExports exports(m_desk, *m_draft, m_desk.pack().language);
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the municipality's report"),
                                     inDocuments(exports.name(), u".pdf"_s), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        tell(exports.writePdf(withEnding(path, u".pdf"_s)), path);
}

void MunicipalDialog::saveWorkbook()
{
    if (!isKept())
        return;
    const MunicipalExports exports(m_desk, *m_draft, m_desk.pack().language);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the figures"),
                                                      inDocuments(exports.name(), u".xlsx"_s),
                                                      tr("Excel workbook (*.xlsx)"));
    if (!path.isEmpty())
        tell(exports.writeWorkbook(withEnding(path, u".xlsx"_s)), path);
}

void MunicipalDialog::saveSteering()
{
    if (!isKept())
        return;
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("A folder for the pages"), documents());
    if (folder.isEmpty())
        return;
    const auto done =
        MunicipalExports(m_desk, *m_draft, m_desk.pack().language).writeSteering(folder);
    if (!done)
        return showError(this, done.error());
    m_told->setText(tr("%n page(s), one for each unit, and a workbook lie in %1.", nullptr, *done)
                        .arg(QDir::toNativeSeparators(folder)));
    m_told->show();
}

/// What comes in later changes nothing of it any more.
void MunicipalDialog::finish()
{
    if (!isKept())
        return;
    const Question question{
        .text = tr("Finish the municipality's report %1?").arg(m_half.text()),
        .detail = tr("It gets its number and is locked. Reports that come in later, and words that "
                     "change, become a new version."),
        .yes = tr("Finish")};
    if (!agreed(this, question))
        return;
    if (const auto done = finishMunicipal(m_desk.store(), *m_draft, m_desk.today()); !done)
        showError(this, done.error());
    follow();
}

void MunicipalDialog::correct()
{
    if (const auto done = correctMunicipal(m_desk.store(), m_half); !done)
        showError(this, done.error());
    follow();
}

void MunicipalDialog::tell(const Result<> &done, const QString &path)
{
    if (!done)
        return showError(this, done.error());
    m_told->setText(tr("It lies in %1.").arg(QDir::toNativeSeparators(path)));
    m_told->show();
}

} // namespace tvers
