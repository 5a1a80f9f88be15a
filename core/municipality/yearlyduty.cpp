// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/yearlyduty.h"

#include <QCryptographicHash>
#include <QHash>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isYearly(ArenaTerms::Duty kind)
{
    using Duty = ArenaTerms::Duty;
    return kind == Duty::Train || kind == Duty::InformAboutMethod || kind == Duty::Appoint;
}

} // namespace

QList<YearlyDuty> yearlyDuties(const DatedYear &year)
{
    QList<YearlyDuty> found;
    for (const DatedArena &arena : year.arenas) {
        QHash<int, int> seen;
        for (const ArenaDuty &duty : arena.version.duties) {
            if (isYearly(duty.kind))
                found.append({arena.id, arena.version.name, duty, seen[int(duty.kind)]++});
        }
    }
    return found;
}

QString doneSetting(const YearlyDuty &duty, SchoolYear year, const std::optional<UnitId> &unit)
{
    return u"duty.%1.%2.%3.%4.%5"_s.arg(year.text(), unit ? unit->text() : u"all"_s, duty.arena,
                                        stored(duty.duty.kind), QString::number(duty.number));
}

QString answerSetting(const OpenQuestion &question)
{
    const QByteArray hash =
        QCryptographicHash::hash(question.text.nb.toUtf8(), QCryptographicHash::Sha256);
    return u"answer."_s + QString::fromLatin1(hash.toHex().left(32));
}

} // namespace tvers
