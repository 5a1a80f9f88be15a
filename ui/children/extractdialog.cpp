// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/extractdialog.h"

#include "core/filecontent.h"
#include "core/storage/consentacts.h"
#include "ui/children/namedrows.h"
#include "ui/children/paperacts.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/languages.h"
#include "ui/shell/scrolled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { What, Told, Columns };

/// The same part of the same file, however much has come to it.
QString keyOf(const ExtractPart &part)
{
    return QString::number(int(part.kind)) + u'/' + part.id + u'/' + part.field;
}

} // namespace

ExtractDialog::ExtractDialog(Desk &desk, const ChildFile &file, ExtractPaper::Names names,
                             QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_file(file),
    m_words(file, std::move(names), spoken()),
    m_recipient(new QComboBox(this)),
    m_list(new QTreeWidget(this)),
    m_ground(new QComboBox(this)),
    m_text(new QPlainTextEdit(this)),
    m_told(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_leader(new QLineEdit(this)),
    m_approved(new QCheckBox(tr("I lead the unit and have &read everything through"), this)),
    m_done(new NoticeLabel(NoticeLabel::Tone::Plain, this))
{
    setWindowTitle(tr("Right of access")); // no name: titles are seen by all
    layOut();
    fillRecipients();
    fillGrounds();
    propose();
    listen();
    follow();
}

void ExtractDialog::layOut()
{
    m_list->setColumnCount(Columns);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("What is registered"));
    m_list->setHeaderLabels({tr("What"), tr("Told or held back")});
    m_list->header()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    layOutText();
    auto *head = namedRows();
    addNamed(*head, tr("&Who asks to see it?"), m_recipient);
    auto *foot = namedRows();
    addNamed(*foot, tr("&This is"), m_ground);
    addNamed(*foot, tr("&Name and position of the leader"), m_leader);
    foot->addRow(QString(), m_approved);
    m_approved->setMinimumHeight(Looks::leastTarget);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    m_preview = buttons->addButton(tr("Print pre&view…"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *hint = new NoticeLabel(NoticeLabel::Tone::Quiet, this);
    hint->say(tr("Mark a passage of the text to hold back only that."));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 8); // lines
    auto *page = new QWidget; // long texts and large letters scroll
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Looks::gap);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_text, 1);
    column->addWidget(hint);
    column->addWidget(m_told);
    column->addLayout(foot);
    auto *all = new QVBoxLayout(this);
    all->addWidget(scrolled(page, this), 1);
    all->addWidget(m_done);
    all->addWidget(buttons);
    const int letters = 92;
    const int lines = 34;
    resize(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * lines);
}

/// A label would forget what is marked when one goes on to the choice.
void ExtractDialog::layOutText()
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int lines = 5;
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * lines);
}

void ExtractDialog::listen()
{
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &ExtractDialog::propose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ExtractDialog::followPart);
    connect(m_ground, &QComboBox::activated, this, &ExtractDialog::setGround);
    connect(m_leader, &QLineEdit::textChanged, this, &ExtractDialog::follow);
    connect(m_approved, &QCheckBox::toggled, this, &ExtractDialog::follow);
    connect(m_save, &QPushButton::clicked, this, &ExtractDialog::save);
    connect(m_preview, &QPushButton::clicked, this, &ExtractDialog::preview);
}

void ExtractDialog::fillRecipients()
{
    for (const Guardian &one : std::as_const(m_file.guardians))
        m_recipient->addItem(one.name, one.id.text());
    m_recipient->addItem(tr("The child itself"), QString());
}

void ExtractDialog::fillGrounds()
{
    m_ground->addItem(tr("told"), QString());
    for (const AccessGround &one : AccessGrounds::builtIn())
        m_ground->addItem(tr("held back: %1").arg(ExtractPaper::ground(one, spoken())), one.id);
    m_ground->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const int letters = 40;
    m_ground->setMinimumContentsLength(letters);
}

ExtractRecipient ExtractDialog::recipient() const
{
    return {GuardianId::fromText(m_recipient->currentData().toString())};
}

/// Anew for whoever asks: what is held back from one is told to another.
void ExtractDialog::propose()
{
    m_parts = partsOf(m_file, recipient());
    {
        const QSignalBlocker silence(m_list);
        m_list->clear();
        for (int i = 0; i < m_parts.size(); ++i) {
            new QTreeWidgetItem(m_list, {m_words.label(m_parts[i])});
            showGround(i);
        }
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_approved->setChecked(false);
    followPart();
}

void ExtractDialog::showGround(int part)
{
    const AccessGround *ground = AccessGrounds::find(m_parts[part].ground);
    QTreeWidgetItem *row = m_list->topLevelItem(part);
    const int passages = int(m_parts[part].passages.size());
    row->setText(Told, ground          ? tr("held back: %1").arg(ground->name.in(spoken()))
                       : passages == 0 ? tr("told")
                                       : tr("told, %n passage(s) held back", nullptr, passages));
    QFont font = row->font(Told);
    font.setBold(ground || passages > 0);
    row->setFont(Told, font);
}

void ExtractDialog::followPart()
{
    const int part = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_ground->setEnabled(part >= 0);
    m_text->setPlainText(part >= 0 ? m_words.text(m_parts[part]) : QString());
    m_text->setAccessibleName(part >= 0 ? m_words.label(m_parts[part]) : tr("What"));
    followTold();
    if (part >= 0)
        m_ground->setCurrentIndex(qMax(0, m_ground->findData(m_parts[part].ground)));
}

void ExtractDialog::setGround()
{
    const int part = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (part < 0)
        return;
    const QString ground = m_ground->currentData().toString();
    ExtractPart &chosen = m_parts[part];
    // Marked with the mouse or with Shift and the arrows: that passage alone.
    const QTextCursor marked = m_text->textCursor();
    if (!ground.isEmpty() && marked.hasSelection()) {
        const int length = marked.selectionEnd() - marked.selectionStart();
        chosen.ground.clear();
        chosen = withPassage(chosen, {marked.selectionStart(), length, ground});
    } else {
        chosen.ground = ground;
        chosen.passages.clear();
    }
    m_approved->setChecked(false); // read through anew
    showGround(part);
    followTold();
}

/// What is left of a text of which passages are held back.
void ExtractDialog::followTold()
{
    const int part = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool isParted = part >= 0 && !m_parts[part].passages.isEmpty();
    m_told->setVisible(isParted);
    if (isParted)
        m_told->say(tr("Told: %1").arg(m_words.told(m_parts[part])));
}

QList<ExtractPart> ExtractDialog::parts() const { return m_parts; }

QString ExtractDialog::heldBack() const
{
    QJsonObject all;
    for (const ExtractPart &part : m_parts) {
        QJsonArray passages;
        for (const ExtractPassage &one : part.passages)
            passages.append(QJsonArray{one.from, one.length, one.ground});
        all.insert(keyOf(part), QJsonArray{part.ground, passages});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void ExtractDialog::holdBack(const QString &held)
{
    const QJsonObject all = QJsonDocument::fromJson(held.toUtf8()).object();
    for (int i = 0; i < m_parts.size(); ++i) {
        ExtractPart &part = m_parts[i];
        const auto found = all.constFind(keyOf(part));
        if (found == all.constEnd())
            continue; // new since then: as it is proposed
        part.ground = found->toArray().at(0).toString();
        part.passages.clear();
        const QJsonArray passages = found->toArray().at(1).toArray();
        for (const QJsonValue &one : passages)
            part = withPassage(part, {one[0].toInteger(), one[1].toInteger(), one[2].toString()});
        showGround(i);
    }
    m_approved->setChecked(false);
    followPart();
}

ExtractApproval ExtractDialog::approval() const
{
    return {m_approved->isChecked() ? m_leader->text().simplified() : QString(), m_desk.today()};
}

void ExtractDialog::follow()
{
    const bool approved = bool(checkApproved(m_parts, approval()));
    m_save->setEnabled(approved);
    m_preview->setEnabled(approved);
}

Document ExtractDialog::document() const
{
    return m_words.document(m_parts, approval(),
                            {m_desk.pack().name, m_recipient->currentText(), m_desk.now(),
                             QFileInfo(m_desk.store().path()).completeBaseName()});
}

void ExtractDialog::save()
{
    const ChildPaper paper{m_file.child.id, tr("Extract"), tr("Save the extract"), u"extract"_s};
    if (const QString path = savePaper(m_desk, document(), paper, this); !path.isEmpty())
        m_done->say(tr("The extract lies in %1.").arg(QDir::toNativeSeparators(path)));
}

void ExtractDialog::preview()
{
    const ChildPaper paper{m_file.child.id, tr("Extract"), tr("Extract"), u"extract"_s};
    previewPaper(m_desk, document(), paper, this);
}

void showExtract(Desk &desk, ChildId child, const ConsentLaws &laws, QWidget *parent)
{
    const auto file = childFileOf(desk.store(), child);
    if (!file)
        return showError(parent, file.error());
    const auto entered = ConsentActs(desk.store(), desk.now().toUTC())
                             .enter(AuditEntry::Kind::Viewed, child, u"extract"_s);
    if (!entered)
        return showError(parent, entered.error());
    const Language norwegianNames = norwegian(spoken());
    ExtractPaper::Names names;
    names.unit = [&desk](UnitId id) {
        const Unit *unit = withId(desk.content().units, id);
        return unit ? unit->name : QString();
    };
    names.arena = [&desk, norwegianNames](ArenaId id) {
        const ArenaRecord *record = withId(desk.content().arenas, id);
        const Arena *arena = record ? arenaCalled(desk.pack(), record->identifier) : nullptr;
        return arena ? arena->versions.last().name.in(norwegianNames) : QString();
    };
    names.service = [&desk, norwegianNames](const QString &id) {
        for (const Service &one : desk.pack().services) {
            if (one.id == id)
                return one.name.in(norwegianNames);
        }
        return id;
    };
    names.purpose = [laws, today = desk.today()](const QString &id) {
        const ConsentLaw *law = laws.on(today);
        const ConsentPurpose *purpose = law ? law->purpose(id) : nullptr;
        return purpose ? purpose->name.in(spoken()) : id;
    };
    ExtractDialog dialog(desk, *file, names, parent);
    DialogDraft::keep(dialog, desk, child.text(),
                      {[&dialog] { return dialog.heldBack(); },
                       [&dialog](const QString &held) { dialog.holdBack(held); }});
    dialog.exec();
}

} // namespace tvers
