// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/unittablemodel.h"

#include "core/municipality/directoryimport.h"
#include "ui/wording/termwording.h"

#include <QDate>

namespace tvers {

namespace {

template<typename E>
Choices choicesOf(std::initializer_list<E> all)
{
    Choices choices;
    for (const E one : all)
        choices.append({TermWording::of(one), int(one)});
    return choices;
}

} // namespace

QString UnitTableModel::title(int column) const
{
    switch (column) {
    case Name: return tr("Name");
    case Kind: return tr("Kind");
    case Ownership: return tr("Ownership");
    case Norwegian: return tr("Language of letters");
    case Place: return tr("Place");
    case Manager: return tr("Manager");
    case Email: return tr("E-mail");
    default: return tr("Last day");
    }
}

QVariant UnitTableModel::value(const Unit &unit, int column) const
{
    switch (column) {
    case Name: return unit.name;
    case Kind: return int(unit.kind);
    case Ownership: return int(unit.ownership);
    case Norwegian: return int(unit.language);
    case Place: return unit.place;
    case Manager: return unit.manager;
    case Email: return unit.email;
    default: return unit.closed ? QVariant(*unit.closed) : QVariant();
    }
}

Choices UnitTableModel::choices(int column) const
{
    switch (column) {
    case Kind:
        return choicesOf(
            {Unit::Kind::Kindergarten, Unit::Kind::School, Unit::Kind::Sfo, Unit::Kind::Other});
    case Ownership: return choicesOf({Unit::Ownership::Municipal, Unit::Ownership::Private});
    case Norwegian: return choicesOf({Unit::Norwegian::Bokmaal, Unit::Norwegian::Nynorsk});
    default: return {};
    }
}

std::optional<Unit> UnitTableModel::with(Unit unit, int column, const QVariant &value,
                                         QString &why) const
{
    const QString text = value.toString().simplified();
    switch (column) {
    case Name: unit.name = text; break;
    case Kind: unit.kind = Unit::Kind(value.toInt()); break;
    case Ownership: unit.ownership = Unit::Ownership(value.toInt()); break;
    case Norwegian: unit.language = Unit::Norwegian(value.toInt()); break;
    case Place: unit.place = text; break;
    case Manager: unit.manager = text; break;
    case Email: unit.email = text; break;
    default: {
        unit.closed = dayOf(value);
        if (!text.isEmpty() && !unit.closed)
            why = noDayWording(value);
    }
    }
    if (unit.name.isEmpty())
        why = tr("A unit needs a name.");
    else if (!unit.email.isEmpty() && !looksLikeEmail(unit.email))
        why = tr("“%1” is no e-mail address.").arg(unit.email);
    return why.isEmpty() ? std::optional(unit) : std::nullopt;
}

} // namespace tvers
