// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/lawtablemodel.h"

#include "ui/shell/languages.h"
#include "ui/wording/consentstatewording.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int oldestAge = 25;

/// Sentences without their full stop, for a cell.
QString brief(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace

void LawTableModel::setLaw(const ConsentLaw &law)
{
    m_law = law;
    QList<LawRow> rows;
    for (const ConsentPurpose &purpose : law.purposes) {
        for (qsizetype i = 0; i < purpose.signers.size(); ++i)
            rows.append(
                {u"%1.%2"_s.arg(purpose.id).arg(i), purpose.name.in(spoken()), purpose.signers[i]});
    }
    show(rows);
}

QString LawTableModel::title(int column) const
{
    switch (column) {
    case Purpose: return tr("Purpose");
    case FromAge: return tr("From age");
    case ToAge: return tr("To age");
    case Sign: return tr("Who consents");
    case ChildsPart: return tr("The child");
    case Informed: return tr("Guardians told");
    default: return tr("Paragraph");
    }
}

QVariant LawTableModel::value(const LawRow &row, int column) const
{
    switch (column) {
    case Purpose: return row.purpose;
    case FromAge: return row.rule.ages.from;
    case ToAge: return row.rule.ages.to ? QVariant(*row.rule.ages.to) : QVariant();
    case Sign: return int(row.rule.sign);
    case ChildsPart: return int(row.rule.child);
    case Informed: return row.rule.guardiansInformed;
    default: return row.rule.paragraph;
    }
}

Choices LawTableModel::choices(int column) const
{
    using Who = ConsentSigners::Sign;
    using Part = ConsentSigners::ChildsPart;
    Choices all;
    if (column == Sign) {
        for (const Who who : {Who::Guardians, Who::Child, Who::Both})
            all.append({brief(ConsentStateWording::sign(who)), int(who)});
    }
    if (column == ChildsPart) {
        all.append({tr("not asked"), int(Part::None)});
        for (const Part part : {Part::Heard, Part::View})
            all.append({brief(ConsentStateWording::childsPart(part)), int(part)});
    }
    if (column == Informed)
        all = {{tr("no"), false}, {tr("yes"), true}};
    return all;
}

std::optional<LawRow> LawTableModel::with(LawRow row, int column, const QVariant &value,
                                          QString &why) const
{
    const QString text = value.toString().simplified();
    bool isNumber = false;
    const int age = text.toInt(&isNumber);
    const bool isAge = isNumber && age >= 0 && age <= oldestAge;
    if (column == FromAge && isAge)
        row.rule.ages.from = age;
    else if (column == ToAge && (isAge || text.isEmpty()))
        row.rule.ages.to = text.isEmpty() ? std::nullopt : std::optional(age);
    else if (column == FromAge || column == ToAge)
        why = tr("Write an age from 0 to %1.").arg(oldestAge);
    else if (column == Sign)
        row.rule.sign = ConsentSigners::Sign(value.toInt());
    else if (column == ChildsPart)
        row.rule.child = ConsentSigners::ChildsPart(value.toInt());
    else if (column == Informed)
        row.rule.guardiansInformed = value.toBool();
    else if (text.isEmpty())
        why = tr("Every line says by which paragraph.");
    else
        row.rule.paragraph = text;
    return why.isEmpty() ? std::optional(row) : std::nullopt;
}

void LawTableModel::tell(const LawRow &before, const LawRow &after)
{
    const QString purpose = before.id.section(u'.', 0, -2);
    const int index = before.id.section(u'.', -1).toInt();
    for (ConsentPurpose &one : m_law.purposes) {
        if (one.id == purpose && index < one.signers.size())
            one.signers[index] = after.rule;
    }
    setLaw(ConsentLaw(m_law));
    emit changed();
}

} // namespace tvers
