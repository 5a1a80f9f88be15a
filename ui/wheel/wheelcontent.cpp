// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheelcontent.h"

#include "ui/wording/entrywording.h"
#include "ui/wording/wheelwording.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

WheelContent wheelContent(const AnnualWheel &wheel, const WheelSubject &subject)
{
    WheelContent content{
        wheel,
        WheelWording::of(wheel, {subject.pack, subject.today, subject.unit, subject.units},
                         subject.language),
        {},
        subject.today};
    const EntryWording wording(content.wheel, subject.pack, subject.language, subject.units);
    for (const WheelEntry &entry : content.wheel.entries) {
        EntryWords words;
        words.what =
            joined({wording.name(entry), wording.time(entry), wording.whose(entry)}, u", "_s);
        words.findings = joined({wording.suggestion(entry), wording.findings(entry).join(u", "_s),
                                 wording.instead(entry)},
                                u". "_s);
        words.spoken = wording.spoken(entry);
        content.words.append(words);
    }
    return content;
}

} // namespace tvers
