// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsplace.h"

#include "core/storage/keys.h"
#include "ui/shell/askbox.h"
#include "ui/shell/desk.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/languages.h"
#include "ui/shell/lookschoices.h"
#include "ui/shell/machinesettings.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/protectfile.h"
#include "ui/shell/scrolled.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace tvers {

namespace {

constexpr int widest = 640;
constexpr int isUserRole = Qt::UserRole;

QString wayInWords(const KeySlotInfo &way)
{
    switch (way.kind) {
    case SlotKind::Open: return SettingsPlace::tr("Open: no passphrase yet");
    case SlotKind::Passphrase: return SettingsPlace::tr("Passphrase of %1").arg(way.label);
    case SlotKind::Recovery: return SettingsPlace::tr("Recovery code on paper");
    case SlotKind::Municipality: return SettingsPlace::tr("The municipality's own key");
    case SlotKind::Unknown: return SettingsPlace::tr("A damaged key");
    }
    Q_UNREACHABLE();
}

} // namespace

SettingsPlace::SettingsPlace(Desk &desk, MachineSettings &settings, QWidget *parent) :
    WorkPlace(parent),
    m_desk(desk),
    m_settings(settings),
    m_machine(new QGroupBox(this)),
    m_languageLabel(new QLabel(this)),
    m_language(new QComboBox(this)),
    m_appearanceLabel(new QLabel(this)),
    m_appearance(new QComboBox(this)),
    m_roleLabel(new QLabel(this)),
    m_role(new QComboBox(this)),
    m_lockingLabel(new QLabel(this)),
    m_locking(new QComboBox(this)),
    m_keys(new QGroupBox(this)),
    m_keysText(new QLabel(this)),
    m_ways(new QListWidget(this)),
    m_fingerprint(new QLabel(this)),
    m_protect(new QPushButton(this)),
    m_add(new QPushButton(this)),
    m_change(new QPushButton(this)),
    m_remove(new QPushButton(this)),
    m_renew(new QPushButton(this))
{
    layOut();
    connectAll();
    retranslate();
}

void SettingsPlace::layOut()
{
    m_languageLabel->setBuddy(m_language);
    m_appearanceLabel->setBuddy(m_appearance);
    m_language->setObjectName(QLatin1StringView("language"));
    m_appearance->setObjectName(QLatin1StringView("appearance"));
    m_roleLabel->setBuddy(m_role);
    m_role->setObjectName(QLatin1StringView("role"));
    m_lockingLabel->setBuddy(m_locking);
    m_locking->setObjectName(QLatin1StringView("locking"));
    m_keysText->setWordWrap(true);
    auto *machine = new QFormLayout(m_machine);
    machine->addRow(m_languageLabel, m_language);
    machine->addRow(m_appearanceLabel, m_appearance);
    machine->addRow(m_roleLabel, m_role);
    machine->addRow(m_lockingLabel, m_locking);
    auto *keys = new QVBoxLayout(m_keys);
    keys->addWidget(m_keysText);
    keys->addWidget(m_ways);
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
    keys->addWidget(m_fingerprint);
    for (QPushButton *button : {m_protect, m_add, m_change, m_remove, m_renew})
        keys->addWidget(button, 0, Qt::AlignLeft);
    auto *page = new QWidget(this);
    page->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Looks::margin);
    column->addWidget(m_machine);
    column->addWidget(m_keys);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    all->addWidget(scrolled(page, this));
}

void SettingsPlace::connectAll()
{
    connect(m_language, &QComboBox::activated, this,
            [this](int row) { choose(Language(m_language->itemData(row).toInt()), m_settings); });
    connect(m_appearance, &QComboBox::activated, this, [this](int row) {
        choose(Looks::Appearance(m_appearance->itemData(row).toInt()), m_settings);
    });
    connect(m_role, &QComboBox::activated, this, [this](int row) {
        m_settings.setRole(MachineSettings::Role(m_role->itemData(row).toInt()));
    });
    connect(m_locking, &QComboBox::activated, this, [this](int row) {
        m_settings.setLockedAfterMinutes(m_locking->itemData(row).toInt());
    });
    connect(m_protect, &QPushButton::clicked, this, &SettingsPlace::protect);
    connect(m_add, &QPushButton::clicked, this, &SettingsPlace::addUser);
    connect(m_change, &QPushButton::clicked, this, &SettingsPlace::changePassphrase);
    connect(m_remove, &QPushButton::clicked, this, &SettingsPlace::removeUser);
    connect(m_renew, &QPushButton::clicked, this, &SettingsPlace::renewRecoveryCode);
    connect(m_ways, &QListWidget::currentRowChanged, this, [this] {
        const bool person = m_desk.mayEdit() && !chosenUser().isEmpty();
        m_change->setEnabled(person);
        m_remove->setEnabled(person);
    });
    connect(&m_desk, &Desk::lockChanged, this, &SettingsPlace::followKeys);
}

void SettingsPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) // perhaps chosen in the menu
        m_appearance->setCurrentIndex(m_appearance->findData(int(m_settings.appearance())));
    WorkPlace::changeEvent(event);
}

void SettingsPlace::retranslate()
{
    m_machine->setTitle(tr("On this machine"));
    m_languageLabel->setText(tr("&Language"));
    m_appearanceLabel->setText(tr("&Appearance"));
    m_roleLabel->setText(tr("My &role"));
    m_lockingLabel->setText(tr("L&ock an unused file"));
    m_locking->setToolTip(tr("In a meeting it is locked a quarter of an hour after its planned "
                             "end, and hidden after a minute."));
    m_keys->setTitle(tr("Who can open this file"));
    m_ways->setAccessibleName(m_keys->title());
    m_protect->setText(tr("Set a &passphrase…"));
    m_add->setText(tr("Add a p&erson…"));
    m_change->setText(tr("&Change the chosen person's passphrase…"));
    m_remove->setText(tr("&Remove the chosen person…"));
    m_renew->setText(tr("New &recovery code…"));
    fillChoices();
    followKeys();
}

void SettingsPlace::fillChoices()
{
    m_language->clear();
    for (const LooksChoice &choice : languageChoices())
        m_language->addItem(choice.words, choice.value);
    m_language->setCurrentIndex(m_language->findData(int(spoken())));
    m_appearance->clear();
    for (const LooksChoice &choice : appearanceChoices())
        m_appearance->addItem(choice.words, choice.value);
    using Work = MachineSettings::Role;
    m_role->clear();
    m_role->addItem(tr("Adviser: all places"), int(Work::Adviser));
    m_role->addItem(tr("Leader of a unit: six places, the others under More"), int(Work::Leader));
    m_role->setCurrentIndex(m_role->findData(int(m_settings.role().value_or(Work::Adviser))));
    m_appearance->setCurrentIndex(m_appearance->findData(int(m_settings.appearance())));
    m_locking->clear();
    for (const int minutes : MachineSettings::lockingChoices)
        m_locking->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
    m_locking->setCurrentIndex(m_locking->findData(m_settings.lockedAfterMinutes()));
}

void SettingsPlace::followKeys()
{
    const bool open = m_desk.store().isOpenToAll();
    m_keysText->setText(
        open ? tr("Anyone who has the file can open it, until a passphrase is set. It is due "
                  "before the first entry about a child.")
             : tr("Each person has a passphrase of their own. The recovery code on paper opens "
                  "the file when a passphrase is forgotten."));
    m_ways->clear();
    const auto ways = Keys(m_desk.store()).all();
    for (const KeySlotInfo &way : ways ? *ways : QList<KeySlotInfo>()) {
        auto *row = new QListWidgetItem(wayInWords(way), m_ways);
        if (way.kind == SlotKind::Passphrase)
            row->setData(isUserRole, way.label);
    }
    const QString fingerprint = m_desk.store().fingerprint();
    m_fingerprint->setVisible(!fingerprint.isEmpty() && !open);
    m_fingerprint->setText(
        tr("Fingerprint of this file: %1. It stays the same; a copy that somebody "
           "else made to look like this file has another. Compare it with the "
           "sheet that has the recovery code.")
            .arg(fingerprint));
    const bool may = m_desk.mayEdit();
    m_protect->setVisible(open);
    m_protect->setEnabled(may);
    for (QPushButton *button : {m_add, m_change, m_remove, m_renew})
        button->setVisible(!open);
    for (QPushButton *button : {m_add, m_renew})
        button->setEnabled(may);
    m_change->setEnabled(false);
    m_remove->setEnabled(false);
}

QString SettingsPlace::chosenUser() const
{
    const auto *row = m_ways->currentItem();
    return row ? row->data(isUserRole).toString() : QString();
}

void SettingsPlace::protect() { protectFile(m_desk, tr("Set a passphrase"), this); }

void SettingsPlace::addUser()
{
    PassphraseDialog dialog(tr("Add a person"), {}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto done =
        Keys(m_desk.store()).addUser(dialog.passphrase(), KdfCost::calibrated(), m_desk.now());
    if (!done)
        return showError(this, done.error());
    m_desk.tellKeys();
}

void SettingsPlace::changePassphrase()
{
    PassphraseDialog dialog(tr("Change the passphrase"), chosenUser(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto done =
        Keys(m_desk.store())
            .changePassphrase(dialog.passphrase(), KdfCost::calibrated(), m_desk.now());
    if (!done)
        return showError(this, done.error());
    m_desk.tellKeys();
}

void SettingsPlace::removeUser()
{
    const QString user = chosenUser();
    const Question question{
        .text = tr("Remove the passphrase of %1?").arg(user),
        .detail = tr("They can no longer open this file. Copies that they have taken they can "
                     "still open."),
        .yes = tr("&Remove"),
        .title = tr("Remove a person"),
        .harm = Question::Harm::Lasting};
    if (!agreed(this, question))
        return;
    const auto done = Keys(m_desk.store()).removeUser(user, m_desk.now());
    if (!done)
        return showError(this, done.error());
    m_desk.tellKeys();
}

void SettingsPlace::renewRecoveryCode()
{
    const Question question{
        .text = tr("Make a new recovery code?"),
        .detail = tr("The sheet with the old code will not open this file any longer. The new "
                     "code is shown once: have paper or a printer ready."),
        .yes = tr("&Make it"),
        .title = tr("New recovery code")};
    if (!agreed(this, question))
        return;
    const auto code = Keys(m_desk.store()).renewRecoveryCode(m_desk.now());
    if (!code)
        return showError(this, code.error());
    m_desk.tellKeys();
    RecoveryCodeDialog(*code, aboutFile(m_desk), this).exec();
}

} // namespace tvers
