// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/arenadialog.h"

#include "ui/municipality/arenaform.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/acceptbuttons.h"
#include "ui/shell/looks.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

ArenaVersion newArena()
{
    ArenaVersion version;
    version.levels = {ArenaTerms::Level::System};
    version.sectors = {Sector::CrossSector};
    version.cadence = {{{Unspecified{}}}};
    version.cadenceText = {u"–"_s};
    version.source = {u"Tvers"_s, u"0"_s, {}}; // written down here, by the municipality
    return version;
}

ArenaDialog::ArenaDialog(const MunicipalityPack &pack, SchoolYear year, QWidget *parent) :
    QDialog(parent),
    m_form(new ArenaForm(year, this)),
    m_missing(new NoticeLabel(NoticeLabel::Tone::Quiet, this))
{
    setWindowTitle(tr("New arena"));
    m_form->setPack(pack);
    m_form->show(newArena());
    auto *scrolling = new QScrollArea(this);
    scrolling->setWidgetResizable(true);
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setWidget(m_form);
    scrolling->setAccessibleName(windowTitle());
    auto *buttons = new AcceptButtons(tr("Add arena"), this);
    m_add = buttons->accepting();
    connect(m_form, &ArenaForm::changed, this, &ArenaDialog::follow);
    connect(m_form, &ArenaForm::problemsChanged, this, &ArenaDialog::follow);
    auto *all = new QVBoxLayout(this);
    all->addWidget(scrolling, 1);
    all->addWidget(m_missing);
    all->addWidget(buttons);
    const int widthInLetters = 80;
    const int heightInLines = 36;
    resize(fontMetrics().averageCharWidth() * widthInLetters,
           fontMetrics().lineSpacing() * heightInLines);
    follow();
}

ArenaVersion ArenaDialog::version() const { return m_form->version(); }

void ArenaDialog::follow()
{
    const QStringList problems = m_form->problems();
    m_missing->say(problems.isEmpty() ? QString() : tr("Still missing: %1").arg(problems.first()));
    m_add->setEnabled(problems.isEmpty());
}

} // namespace tvers
