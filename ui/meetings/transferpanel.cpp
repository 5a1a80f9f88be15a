// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/transferpanel.h"

#include "core/minutes/meetingwork.h"
#include "core/storage/filetransfer.h"
#include "ui/children/paperacts.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/written.h"
#include "ui/wording/consentwording.h"
#include "ui/wording/transferpaper.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

TransferPanel::TransferPanel(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_heading(new QLabel(this)),
    m_note(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_body(new QWidget(this)),
    m_declined(new QCheckBox(m_body)),
    m_necessary(new QLabel(m_body)),
    m_necessaryRows(new QVBoxLayout),
    m_extra(new QLabel(m_body)),
    m_extraNote(new NoticeLabel(NoticeLabel::Tone::Warning, m_body)),
    m_extraRows(new QVBoxLayout),
    m_papersLabel(new QLabel(m_body)),
    m_papers(new GatedText(desk, GatedText::Lines::Several, m_body)),
    m_save(new QPushButton(m_body)),
    m_preview(new QPushButton(m_body))
{
    layOut();
    m_papers->setWatch(GatedText::Watch::Nothing);
    connect(m_declined, &QCheckBox::toggled, this, &TransferPanel::tell);
    connect(m_papers, &GatedText::edited, this, &TransferPanel::tell);
    connect(m_save, &QPushButton::clicked, this, &TransferPanel::save);
    connect(m_preview, &QPushButton::clicked, this, &TransferPanel::preview);
    retranslate();
}

void TransferPanel::layOut()
{
    for (QLabel *heading : {m_heading, m_necessary, m_extra})
        heading->setFont(headingFont(heading->font()));
    m_papersLabel->setBuddy(&m_papers->editor());
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Looks::gap);
    for (QPushButton *button : {m_save, m_preview}) {
        button->setMinimumHeight(Looks::leastTarget);
        buttons->addWidget(button);
    }
    m_declined->setMinimumHeight(Looks::leastTarget);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addWidget(m_declined);
    body->addWidget(m_necessary);
    body->addLayout(m_necessaryRows);
    body->addWidget(m_extra);
    body->addWidget(m_extraNote);
    body->addLayout(m_extraRows);
    body->addWidget(m_papersLabel);
    body->addWidget(m_papers);
    body->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QVBoxLayout *layout : {body, m_necessaryRows, m_extraRows, column})
        layout->setSpacing(Looks::gap);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_body);
}

void TransferPanel::retranslate()
{
    m_heading->setText(tr("Transfer form"));
    m_declined->setText(tr("The guardians do not want it: only what the law asks for"));
    m_necessary->setText(tr("What the next unit must know"));
    m_extra->setText(tr("More, with consent"));
    m_papersLabel->setText(tr("Documents that were handed over, one a line"));
    m_papers->setName(tr("Documents that were handed over, one a line"));
    m_save->setText(tr("Save the form as PD&F…"));
    m_preview->setText(tr("Print previe&w of the form…"));
    if (m_line)
        fill();
}

/// One field under the other: its name, what belongs there, and the text.
void TransferPanel::build(const TransferForm &form)
{
    if (form == m_form)
        return;
    m_form = form;
    for (const Row &row : std::as_const(m_rows)) {
        delete row.label;
        delete row.text;
    }
    m_rows.clear();
    for (const TransferForm::Field &field : form.fields) {
        Row row{field, new QLabel(m_body),
                new GatedText(m_desk, GatedText::Lines::Several, m_body)};
        row.label->setWordWrap(true);
        row.label->setBuddy(&row.text->editor());
        row.text->setWatch(GatedText::Watch::Nothing);
        connect(row.text, &GatedText::edited, this, &TransferPanel::tell);
        QVBoxLayout *where =
            field.part == TransferForm::Part::Necessary ? m_necessaryRows : m_extraRows;
        where->addWidget(row.label);
        where->addWidget(row.text);
        m_rows.append(row);
    }
}

void TransferPanel::readRights()
{
    m_rights = {};
    const auto arena = m_book->arenaId(*m_line);
    if (!arena || !m_line->child || !m_line->child->child || !m_desk.store().isUnlocked())
        return;
    const auto rights =
        transferRightsOf(m_desk.store(), {*m_line->child->child, *arena, m_line->day});
    if (rights)
        m_rights = *rights;
}

void TransferPanel::show(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
                         Editing editing)
{
    if (!m_line || m_line->key != line.key) {
        for (const Row &row : std::as_const(m_rows))
            row.text->forget();
        m_papers->forget();
    }
    m_book = &book;
    m_line = line;
    m_held = held;
    m_editing = editing;
    const bool isHere = passesChildrenOn(book.arenaOf(line));
    setVisible(isHere);
    const bool isNamed = line.child && line.child->child;
    m_body->setVisible(isHere && isNamed);
    if (!isHere)
        return;
    if (isNamed) {
        const auto forms = transferFormsOf(m_desk.store());
        const TransferForms &all = forms ? *forms : TransferForms::builtIn();
        const TransferForm *own = held.transfer ? all.find(held.transfer->form) : nullptr;
        build(own ? *own : all.on(line.day));
        readRights();
    }
    fill();
}

void TransferPanel::fill()
{
    const Language language = spoken();
    const TransferRecord record = m_held.transfer.value_or(TransferRecord{m_form.id});
    const bool mayEdit = m_editing == Editing::Allowed;
    const bool isDeclined = record.outcome == TransferRecord::Outcome::Declined;
    const QSignalBlocker quiet(m_declined);
    m_declined->setChecked(isDeclined);
    m_declined->setEnabled(mayEdit);
    for (const Row &row : std::as_const(m_rows)) {
        const QString name = row.field.name.in(language);
        const QString hint = row.field.hint.in(language);
        row.label->setText(hint.isEmpty() ? name : tr("%1. %2").arg(name, hint));
        row.text->setName(name);
        row.text->show(record.answer(row.field.id), {});
        const bool isNecessary = row.field.part == TransferForm::Part::Necessary;
        const bool isOpen = isNecessary ? m_rights.necessary : m_rights.extra && !isDeclined;
        row.text->setReadOnly(!mayEdit || !isOpen);
        row.text->setEnabled(isOpen);
        const bool isThere = isOpen || !record.answer(row.field.id).isEmpty();
        row.label->setVisible(isThere);
        row.text->setVisible(isThere);
    }
    m_papers->show(record.documents.join(u'\n'), {});
    m_papers->setReadOnly(!mayEdit || !m_rights.necessary);
    m_papers->setEnabled(m_rights.necessary);
    sayRights();
}

/// On what it rests, or what is missing: the rule's own findings.
void TransferPanel::sayRights()
{
    if (!m_line->child || !m_line->child->child) {
        m_note->say(tr("This meeting counts children and names nobody. For a child whose guardians "
                       "have been asked, add a meeting of its own: the form comes with the name."));
        return;
    }
    const bool isByStatute = m_rights.necessary && !m_rights.paragraph.isEmpty();
    m_note->say(
        isByStatute
            ? tr("What is necessary may be passed on without consent (%1).").arg(m_rights.paragraph)
            : QString());
    const ConsentWording wording(
        spoken(), [this](const QString &id) { return m_book->serviceName(id); },
        [](const QString &) { return tr("a guardian"); });
    QStringList missing;
    if (!m_rights.extra)
        missing.append(m_rights.necessary
                           ? tr("More than the necessary is not open for writing:")
                           : tr("Nothing is open for writing before there is consent:"));
    for (const ConsentFinding &one : m_rights.missing)
        missing.append(wording.finding(one));
    missing.removeDuplicates();
    m_extraNote->say(missing.join(u'\n'));
}

HeldMeeting TransferPanel::written() const
{
    HeldMeeting held = m_held;
    TransferRecord record{m_form.id};
    if (m_declined->isChecked())
        record.outcome = TransferRecord::Outcome::Declined;
    for (const Row &row : m_rows) {
        const bool isShut = m_declined->isChecked() && row.field.part == TransferForm::Part::Extra;
        if (!isShut && !row.text->text().isEmpty())
            record.answers.append({row.field.id, row.text->text()});
    }
    std::sort(record.answers.begin(), record.answers.end(),
              [](const auto &a, const auto &b) { return a.field < b.field; });
    record.documents = m_papers->text().split(u'\n', Qt::SkipEmptyParts);
    held.transfer = record == TransferRecord{m_form.id} ? std::nullopt : std::optional(record);
    return held;
}

void TransferPanel::tell()
{
    if (!m_line || m_editing != Editing::Allowed || m_body->isHidden())
        return;
    const HeldMeeting held = written();
    if (!(held == m_held))
        emit edited(held);
}

void TransferPanel::takeTexts()
{
    if (m_body->isHidden())
        return;
    for (const Row &row : std::as_const(m_rows))
        row.text->take();
    m_papers->take();
}

QString TransferPanel::unitName(const std::optional<UnitId> &unit) const
{
    const Unit *found = unit ? withId(m_desk.content().units, *unit) : nullptr;
    return found ? found->name : QString();
}

Document TransferPanel::document() const
{
    TransferPaper::About about{.municipality = m_desk.pack().name,
                               .made = m_desk.now(),
                               .file = QFileInfo(m_desk.store().path()).completeBaseName(),
                               .child = m_book->childName(*m_line),
                               .born = m_book->childBorn(*m_line),
                               .from = unitName(m_line->unit),
                               .day = m_line->day,
                               .language = spoken()};
    for (const MeetingCount &one : m_held.counts) {
        if (one.to)
            about.to = unitName(one.to);
    }
    for (const MeetingSeat &seat : m_held.seats) {
        if (seat.wasThere())
            about.present.append(seat.name.isEmpty() ? seat.role : seat.name);
    }
    about.paragraph = m_rights.extra ? QString() : m_rights.paragraph;
    return TransferPaper::of(m_form, written().transfer.value_or(TransferRecord{m_form.id}), about);
}

void TransferPanel::save()
{
    takeTexts();
    const ChildPaper paper{*m_line->child->child, tr("Transfer form"), tr("Save the transfer form"),
                           u"transfer_form"_s};
    if (const QString path = savePaper(m_desk, document(), paper, this); !path.isEmpty())
        tellWritten({path}, this);
}

void TransferPanel::preview()
{
    takeTexts();
    const ChildPaper paper{*m_line->child->child, tr("Transfer form"), tr("Transfer form"),
                           u"transfer_form"_s};
    previewPaper(m_desk, document(), paper, this);
}

} // namespace tvers
