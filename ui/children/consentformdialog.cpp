// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/consentformdialog.h"

#include "core/filecontent.h"
#include "ui/children/namedrows.h"
#include "ui/children/paperacts.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/desk.h"
#include "ui/shell/idlelock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString consentFormFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(home).filePath(u"forms"_s);
}

ConsentFormDialog::ConsentFormDialog(Desk &desk, const ConsentAsking &asking,
                                     const QString &purpose, QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_asking(asking),
    m_texts(ConsentFormTexts::withThoseIn(consentFormFolder())),
    m_language(new QComboBox(this)),
    m_filled(new QCheckBox(tr("Fill in the &names and what is known"), this)),
    m_purposes(new CheckList(tr("Purposes"), this)),
    m_services(new CheckList(tr("Services that are asked for"), this)),
    m_done(new NoticeLabel(NoticeLabel::Tone::Plain, this))
{
    IdleLock::losesNothing(*this);
    setWindowTitle(tr("Consent form")); // no name: titles are seen by all
    fillLanguages();
    m_filled->setChecked(true);
    m_filled->setMinimumHeight(Looks::leastTarget);
    m_purposes->setChoices(asking.purposes());
    m_purposes->setChosen({purpose});
    m_services->setChoices(asking.services);
    QStringList all;
    for (const CheckList::Choice &one : asking.services)
        all.append(one.id);
    m_services->setChosen(all);
    auto *form = namedRows();
    addNamed(*form, tr("&Language"), m_language);
    addNamed(*form, tr("&Purpose"), m_purposes);
    addNamed(*form, tr("&Services that are asked for"), m_services);
    form->addRow(QString(), m_filled);
    tabThrough({m_language, m_purposes, m_services, m_filled});
    auto *where = new NoticeLabel(NoticeLabel::Tone::Quiet, this);
    where->say(tr("Texts in other languages can be put in the folder %1.")
                   .arg(QDir::toNativeSeparators(consentFormFolder())));
    auto *buttons = new QDialogButtonBox(this);
    auto *write = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    auto *show = buttons->addButton(tr("Print pre&view…"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(write, &QPushButton::clicked, this, &ConsentFormDialog::save);
    connect(show, &QPushButton::clicked, this, &ConsentFormDialog::preview);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addLayout(form);
    column->addWidget(where);
    column->addWidget(m_done);
    column->addStretch(1);
    column->addWidget(buttons);
    const int letters = 80;
    resize(fontMetrics().averageCharWidth() * letters, sizeHint().height());
}

/// The unit's own written language first (språklova); another where it is the one that
/// is understood best.
void ConsentFormDialog::fillLanguages()
{
    for (const ConsentFormTexts &one : std::as_const(m_texts))
        m_language->addItem(one.name, one.language);
    const auto &units = m_desk.content().units;
    const Unit *unit = m_asking.child.unit ? withId(units, *m_asking.child.unit) : nullptr;
    const bool nynorsk = unit && unit->language == Unit::Norwegian::Nynorsk;
    m_language->setCurrentIndex(m_language->findData(nynorsk ? u"nn"_s : u"nb"_s));
    for (const ConsentFormTexts &one : std::as_const(m_texts)) {
        if (!m_asking.child.language.isEmpty() &&
            one.name.compare(m_asking.child.language, Qt::CaseInsensitive) == 0)
            m_language->setCurrentIndex(m_language->findData(one.language));
    }
}

QList<ConsentSigners> ConsentFormDialog::rules() const
{
    return m_asking.rulesFor(m_purposes->chosen());
}

Document ConsentFormDialog::document() const
{
    const ConsentFormTexts &texts = m_texts.at(qMax(0, m_language->currentIndex()));
    const Language language = texts.language == "nn"_L1 ? Language::Nynorsk : Language::Bokmaal;
    ConsentPaper::Filled filled;
    const ConsentLaw *law = m_asking.laws.on(m_asking.today);
    for (const QString &id : m_purposes->chosen()) {
        if (const ConsentPurpose *purpose = law ? law->purpose(id) : nullptr)
            filled.purposes.append(purpose->name.in(language));
    }
    const QStringList chosen = m_services->chosen();
    for (const Service &one : m_desk.pack().services) {
        if (chosen.contains(one.id))
            filled.services.append(one.name.in(language));
    }
    if (m_filled->isChecked()) {
        const auto &units = m_desk.content().units;
        const Unit *unit = m_asking.child.unit ? withId(units, *m_asking.child.unit) : nullptr;
        filled.child = fullName(m_asking.child);
        filled.born = m_asking.child.born;
        filled.unit = unit ? unit->name : QString();
        for (const Guardian &one : m_asking.guardians) {
            if (one.hasParentalResponsibility)
                filled.guardians.append(one.name);
        }
        filled.from = m_asking.today;
        filled.to = suggestedEnd(m_asking.today);
        filled.rules = rules();
    }
    return ConsentPaper::of(
        texts, filled,
        {m_desk.pack().name, m_desk.now(), QFileInfo(m_desk.store().path()).completeBaseName()});
}

void ConsentFormDialog::save()
{
    const ChildPaper paper{m_asking.child.id, tr("Consent form"), tr("Save the consent form"),
                           u"consent_form"_s};
    if (const QString path = savePaper(m_desk, document(), paper, this); !path.isEmpty())
        m_done->say(tr("The form lies in %1.").arg(QDir::toNativeSeparators(path)));
}

void ConsentFormDialog::preview()
{
    const ChildPaper paper{m_asking.child.id, tr("Consent form"), tr("Consent form"),
                           u"consent_form"_s};
    previewPaper(m_desk, document(), paper, this);
}

} // namespace tvers
