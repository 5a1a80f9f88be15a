// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/reportwording.h"

#include "ui/wording/daywording.h"
#include "ui/wording/wordinglanguage.h"

namespace tvers {

namespace {

constexpr const char *titleText =
    QT_TRANSLATE_NOOP("tvers::ReportWording", "Half-yearly report %1: %2");
constexpr const char *deliveryText = QT_TRANSLATE_NOOP(
    "tvers::ReportWording", "Hello,\n\nAttached is the half-yearly report %1 of %2.\n\nIt names no "
                            "child. Write nothing about a child in your answer to this e-mail.\n");
constexpr const char *reminderSubject =
    QT_TRANSLATE_NOOP("tvers::ReportWording", "Half-yearly report %1 is missing: %2");
constexpr const char *reminderText = QT_TRANSLATE_NOOP(
    "tvers::ReportWording", "Hello,\n\nWe have not received the half-yearly report %1 of %2. It "
                            "was to be delivered by %3.\n\nIn Tvers it is made under Reports: the "
                            "figures are there already.\n");

constexpr const char *beforeSubject =
    QT_TRANSLATE_NOOP("tvers::ReportWording", "Half-yearly report %1 is due soon: %2");
constexpr const char *beforeText =
    QT_TRANSLATE_NOOP("tvers::ReportWording",
                      "Hello,\n\nThe half-yearly report %1 of %2 is to be delivered by %3. "
                      "We have not received it yet.\n\nIn Tvers it is made under Reports: the "
                      "figures are there already.\n");

QString said(const char *text, Language language)
{
    return sayIn(*translatorFor(language), {"tvers::ReportWording", text});
}

} // namespace

QString ReportWording::title(const HalfYearReport &report, Language language)
{
    return said(titleText, language).arg(report.period.text(), report.unit);
}

MailWords ReportWording::delivery(const HalfYearReport &report, Language language)
{
    return {title(report, language),
            said(deliveryText, language).arg(report.period.text(), report.unit)};
}

MailWords ReportWording::reminder(const Missing &missing, Language language)
{
    const bool isOver = missing.today > missing.due;
    const QString half = missing.half.text();
    return {said(isOver ? reminderSubject : beforeSubject, language).arg(half, missing.unit),
            said(isOver ? reminderText : beforeText, language)
                .arg(half, missing.unit, DayWording(language).day(missing.due))};
}

} // namespace tvers
