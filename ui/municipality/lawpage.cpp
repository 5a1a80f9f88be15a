// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/lawpage.h"

#include "core/consent/consentlawjson.h"
#include "core/storage/filelaw.h"
#include "core/storage/repositories.h"
#include "ui/municipality/lawtablemodel.h"
#include "ui/municipality/noticelabel.h"
#include "ui/municipality/tablelook.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/desk.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/noteedits.h"
#include "ui/wording/daywording.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace tvers {

LawPage::LawPage(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_laws(ConsentLaws::builtIn()),
    m_model(new LawTableModel(this)),
    m_versionLabel(new QLabel(this)),
    m_version(new QComboBox(this)),
    m_source(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_table(new QTableView(this)),
    m_problem(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_dayLabel(new QLabel(this)),
    m_day(new DayField(desk.today(), this)),
    m_decidedLabel(new QLabel(this)),
    m_decided(new QLineEdit(this)),
    m_addLine(new QPushButton(this)),
    m_endLine(new QPushButton(this)),
    m_save(new QPushButton(this)),
    m_discard(new QPushButton(this)),
    m_builtIn(new QPushButton(this))
{
    layOut();
    retranslate();
    listen();
}

void LawPage::layOut()
{
    m_versionLabel->setBuddy(m_version);
    m_dayLabel->setBuddy(m_day);
    m_decidedLabel->setBuddy(m_decided);
    m_table->setModel(m_model);
    makeEditable(*m_table);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {36, 11, 11, 34, 34, 18};
    for (int column = 0; column < LawTableModel::Paragraph; ++column)
        m_table->setColumnWidth(column, letter * widths[column]);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_addLine, m_endLine, m_save, m_discard, m_builtIn}) {
        button->setMinimumHeight(Looks::leastTarget);
        buttons->addWidget(button);
    }
    m_version->setMinimumHeight(Looks::leastTarget);
    m_decided->setMinimumHeight(Looks::leastTarget);
    auto *head = new QHBoxLayout;
    head->addWidget(m_versionLabel);
    head->addWidget(m_version, 1);
    auto *when = new QHBoxLayout;
    when->addWidget(m_dayLabel);
    when->addWidget(m_day);
    when->addWidget(m_decidedLabel);
    when->addWidget(m_decided, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addLayout(head);
    column->addWidget(m_source);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(when);
    column->addLayout(buttons);
}

void LawPage::listen()
{
    connect(m_version, &QComboBox::activated, this, &LawPage::showVersion);
    connect(m_model, &LawTableModel::changed, this, &LawPage::followDraft);
    connect(m_model, &LawTableModel::refused, m_problem, &NoticeLabel::say);
    connect(m_decided, &QLineEdit::textEdited, this, &LawPage::followDraft);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_day->take();
        if (m_day->isReadable())
            keep(m_day->date(), m_decided->text().simplified());
    });
    connect(m_discard, &QPushButton::clicked, this, &LawPage::showVersion);
    connect(m_addLine, &QPushButton::clicked, this, [this] {
        const int added = m_model->addLike(m_table->currentIndex().row());
        if (added >= 0)
            m_table->setCurrentIndex(m_model->index(added, LawTableModel::Paragraph));
        else
            m_problem->say(tr("Choose a line that the new one is to follow; one whose ages can be "
                              "parted."));
    });
    connect(m_endLine, &QPushButton::clicked, this, [this] {
        if (!m_model->takeOut(m_table->currentIndex().row()))
            m_problem->say(tr("Choose a line. The last one of a purpose stays: change it."));
    });
    connect(m_builtIn, &QPushButton::clicked, this,
            [this] { carryOut(tr("Take back the municipality's own law table"), {}); });
    connect(&m_desk, &Desk::lockChanged, this, &LawPage::follow);
    connect(&m_desk.store().changes(), &Changes::committed, this,
            [this](const QList<Change> &changes) {
                for (const Change &change : changes) {
                    const auto *setting = change.as<Setting>();
                    if (setting && setting->after && setting->after->name == consentLawSetting())
                        follow();
                }
            });
}

void LawPage::follow()
{
    const auto kept = SettingRepository(m_desk.store()).value(consentLawSetting());
    m_kept = kept ? *kept : QString();
    const auto laws = consentLawsFrom(m_kept);
    m_laws = laws ? *laws : ConsentLaws::builtIn();
    m_problem->say(laws ? QString()
                        : tr("The municipality's own law table cannot be read. Until it is "
                             "replaced no child can be discussed by name."));
    const DayWording days(spoken());
    {
        const QSignalBlocker silence(m_version);
        m_version->clear();
        for (const ConsentLaw &law : m_laws.versions()) {
            const QString from = law.validFrom ? days.day(*law.validFrom) : tr("the beginning");
            m_version->addItem(law.validTo ? tr("From %1 to %2").arg(from, days.day(*law.validTo))
                                           : tr("From %1").arg(from));
        }
        const ConsentLaw *now = m_laws.on(m_desk.today());
        m_version->setCurrentIndex(now ? int(now - m_laws.versions().data())
                                       : m_version->count() - 1);
    }
    showVersion();
}

void LawPage::showVersion()
{
    const int index = m_version->currentIndex();
    if (index < 0 || index >= m_laws.versions().size())
        return;
    const ConsentLaw &law = m_laws.versions()[index];
    m_source->say(law.source.in(spoken()));
    m_model->setEditing(m_desk.mayEdit() ? EditableTableModel::Editing::Allowed
                                         : EditableTableModel::Editing::Refused);
    m_model->setLaw(law);
    m_decided->clear();
    followDraft();
}

void LawPage::followDraft()
{
    const ConsentLaws draft = m_laws.changed(m_model->law(), m_day->date());
    const bool isRight = bool(ConsentLaws::read(toJson(draft, m_desk.today()), {}));
    const bool isChanged = isDraftChanged();
    m_problem->say(isRight ? QString()
                           : tr("Within a purpose the ages must follow each other, none in two "
                                "lines."));
    const bool may = m_desk.mayEdit();
    m_day->setEnabled(may && isChanged);
    m_decided->setEnabled(may && isChanged);
    m_save->setEnabled(may && isChanged && isRight && !m_decided->text().simplified().isEmpty());
    m_discard->setEnabled(isChanged);
    m_addLine->setEnabled(may);
    m_endLine->setEnabled(may);
    m_builtIn->setEnabled(may && !m_kept.isEmpty());
}

/// The version that is shown is another than the file's.
bool LawPage::isDraftChanged() const
{
    const int index = m_version->currentIndex();
    if (index < 0 || index >= m_laws.versions().size())
        return false;
    const auto only = [this](ConsentLaw law) {
        return toJson(ConsentLaws().changed(std::move(law), m_desk.today()), m_desk.today());
    };
    return only(m_model->law()) != only(m_laws.versions()[index]);
}

void LawPage::keep(QDate from, const QString &decided)
{
    ConsentLaw law = m_model->law();
    law.source = {tr("The municipality's own. Decided by: %1").arg(decided)};
    const auto laws = m_laws.changed(law, from);
    carryOut(tr("Change the law table"), QString::fromUtf8(toJson(laws, m_desk.today())));
}

void LawPage::carryOut(const QString &text, const QString &value)
{
    m_desk.carryOut(note(m_desk.store(), text, {consentLawSetting(), m_kept, value}));
}

void LawPage::retranslate()
{
    m_versionLabel->setText(tr("Version"));
    m_version->setAccessibleName(tr("Version of the law table"));
    m_table->setAccessibleName(tr("Who consents, by purpose and age"));
    m_dayLabel->setText(tr("The change holds from"));
    m_day->setAccessibleName(m_dayLabel->text());
    m_decidedLabel->setText(tr("Decided by"));
    m_decided->setAccessibleName(m_decidedLabel->text());
    m_addLine->setText(tr("Add a line"));
    m_endLine->setText(tr("End this line"));
    m_save->setText(tr("Keep as a new version"));
    m_discard->setText(tr("Discard the change"));
    m_builtIn->setText(tr("Back to the table of Tvers"));
    m_model->retranslate();
    follow();
}

} // namespace tvers
