// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/consentlist.h"

#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/consentstatewording.h"

#include <QHeaderView>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { What, HowItStands, Columns };
constexpr int consentRole = Qt::UserRole;
constexpr int signerRole = Qt::UserRole + 1;

} // namespace

ConsentList::ConsentList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(Columns);
    setAllColumnsShowFocus(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setUniformRowHeights(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    header()->setSectionResizeMode(HowItStands, QHeaderView::ResizeToContents);
}

void ConsentList::addRows(const ConsentAsking &asking, const Consent &consent)
{
    const DayWording days(spoken());
    QStringList services;
    for (const QString &id : consent.services.isEmpty() ? consent.asked : consent.services)
        services.append(asking.serviceName(id));
    QStringList purposes;
    for (const QString &id : consent.purposes)
        purposes.append(asking.purposeName(id));
    const QString what = tr("%1: %2").arg(purposes.join(u", "_s), services.join(u", "_s));
    auto *row = new QTreeWidgetItem(
        this, {what, ConsentStateWording(spoken()).state(consent, asking.today)});
    row->setToolTip(What, what);
    row->setData(What, consentRole, consent.id.text());
    for (const ConsentAnswer &answer : consent.answers) {
        const QString signer = answer.guardian ? answer.guardian->text() : u"child"_s;
        const QString day = days.shortDayWithYear(answer.day);
        auto *under = new QTreeWidgetItem(
            row, {asking.signerName(signer),
                  answer.agrees ? tr("yes, %1").arg(day) : tr("no, %1").arg(day)});
        under->setData(What, consentRole, consent.id.text());
        under->setData(What, signerRole, signer);
    }
    if (consent.withdrawn && !consent.withdrawn->by.isEmpty()) {
        auto *under = new QTreeWidgetItem(row, {tr("Withdrawn by %1").arg(consent.withdrawn->by)});
        under->setData(What, consentRole, consent.id.text());
    }
    row->setExpanded(true);
}

void ConsentList::show(const ConsentAsking &asking, const QList<Consent> &consents)
{
    setAccessibleName(tr("Consents"));
    setHeaderLabels({tr("What for and with whom"), tr("Today")});
    const auto before = chosen();
    const QSignalBlocker silence(this);
    clear();
    for (const Consent &one : consents)
        addRows(asking, one);
    setCurrentItem(topLevelItem(0));
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (before && topLevelItem(i)->data(What, consentRole).toString() == before->text())
            setCurrentItem(topLevelItem(i));
    }
    updateGeometry();
}

std::optional<ConsentId> ConsentList::chosen() const
{
    const QTreeWidgetItem *row = currentItem();
    return row ? ConsentId::fromText(row->data(What, consentRole).toString()) : std::nullopt;
}

QString ConsentList::chosenSigner() const
{
    const QTreeWidgetItem *row = currentItem();
    return row ? row->data(What, signerRole).toString() : QString();
}

QSize ConsentList::sizeHint() const
{
    int lines = 2;
    for (int i = 0; i < topLevelItemCount(); ++i)
        lines += 2 + topLevelItem(i)->childCount();
    const int most = 14;
    const int line = fontMetrics().height() + Looks::gap;
    return {QTreeWidget::sizeHint().width(), qMin(lines, most) * line};
}

} // namespace tvers
