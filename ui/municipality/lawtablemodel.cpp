// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/lawtablemodel.h"

#include "ui/shell/languages.h"
#include "ui/wording/consentstatewording.h"

#include <QUuid>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int oldestAge = 25;
const QString basisStart = u"basis."_s;

bool isBasis(const LawRow &row) { return row.id.startsWith(basisStart); }

QString &ownText(LocalText &name)
{
    switch (spoken()) {
    case Language::Bokmaal: return name.nb;
    case Language::Nynorsk: return name.nn;
    case Language::English: return name.en;
    }
    Q_UNREACHABLE();
}

/// \a text in the place of what stood there in the language that is spoken, and in those
/// that said the same: what nobody has named yet is called the same in all.
void rename(LocalText &name, const QString &text)
{
    const bool isNew = name.nb == LawTableModel::tr("New legal basis");
    QString &own = ownText(name);
    const bool isBokmaal = own.isEmpty() && (isNew || spoken() != Language::English);
    const QString before = isBokmaal ? name.nb : own;
    for (QString *one : {&name.nb, &name.nn, &name.en}) {
        if (!before.isEmpty() && *one == before)
            *one = text;
    }
    own = text;
}

/// In no version of the law, nor in one that is gone: ids are kept in discussions.
QString newBasisId()
{
    const qsizetype figures = 12;
    return u"own_"_s + QUuid::createUuid().toString(QUuid::Id128).first(figures);
}

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
    for (const LegalBasis &basis : law.bases) {
        LawRow row{basisStart + basis.id, basis.name.in(spoken()), {}};
        row.rule.paragraph = basis.paragraph;
        rows.append(row);
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
    if (isBasis(row) && column != Purpose && column != Paragraph)
        return {};
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
    if (column == Purpose && text.isEmpty())
        why = tr("Every line says what it is for.");
    else if (column == Purpose)
        row.purpose = text;
    else if (column == FromAge && isAge)
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
    const bool isRenamed = before.purpose != after.purpose;
    for (ConsentPurpose &one : m_law.purposes) {
        if (one.id != purpose || index >= one.signers.size())
            continue;
        one.signers[index] = after.rule;
        if (isRenamed)
            rename(one.name, after.purpose);
    }
    for (LegalBasis &one : m_law.bases) {
        if (basisStart + one.id != before.id)
            continue;
        one.paragraph = after.rule.paragraph;
        if (isRenamed)
            rename(one.name, after.purpose);
    }
    setLaw(ConsentLaw(m_law));
    emit changed();
}

Qt::ItemFlags LawTableModel::flags(const QModelIndex &index) const
{
    const auto flags = ListTableModel::flags(index);
    const bool isText = index.column() == Purpose || index.column() == Paragraph;
    return index.isValid() && !isText && isBasis(rows()[index.row()])
               ? flags & ~Qt::ItemFlags(Qt::ItemIsEditable)
               : flags;
}

int LawTableModel::addLike(int row)
{
    if (row < 0 || row >= rows().size())
        return -1;
    return isBasis(rows()[row]) ? addBasisLike(row) : addSignersLike(row);
}

int LawTableModel::addSignersLike(int row)
{
    const QString purpose = rows()[row].id.section(u'.', 0, -2);
    const int index = rows()[row].id.section(u'.', -1).toInt();
    for (ConsentPurpose &one : m_law.purposes) {
        if (one.id != purpose)
            continue;
        ConsentSigners added = one.signers[index];
        AgeSpan &ages = one.signers[index].ages;
        const int last = ages.to.value_or(oldestAge);
        if (last <= ages.from) { // one year: the new line takes what follows, if anything
            const bool isLast = index + 1 == one.signers.size();
            if (!isLast || last >= oldestAge)
                return -1;
            added.ages = {last + 1, std::nullopt};
        } else { // the line is parted at its last year
            added.ages = {last, ages.to};
            ages.to = last - 1;
        }
        one.signers.insert(index + 1, added);
    }
    setLaw(ConsentLaw(m_law));
    emit changed();
    return row + 1;
}

int LawTableModel::addBasisLike(int row)
{
    for (qsizetype i = 0; i < m_law.bases.size(); ++i) {
        if (basisStart + m_law.bases[i].id != rows()[row].id)
            continue;
        LegalBasis added = m_law.bases[i];
        added.id = newBasisId();
        const QString name = tr("New legal basis");
        added.name = {name, name, name};
        m_law.bases.insert(i + 1, added);
        break;
    }
    setLaw(ConsentLaw(m_law));
    emit changed();
    return row + 1;
}

bool LawTableModel::takeOut(int row)
{
    if (row < 0 || row >= rows().size())
        return false;
    const LawRow line = rows()[row];
    const auto isIt = [&line](const LegalBasis &one) { return basisStart + one.id == line.id; };
    if (isBasis(line)) {
        if (m_law.bases.size() < 2)
            return false;
        m_law.bases.removeIf(isIt);
    }
    const QString purpose = line.id.section(u'.', 0, -2);
    for (ConsentPurpose &one : m_law.purposes) {
        if (isBasis(line) || one.id != purpose)
            continue;
        if (one.signers.size() < 2)
            return false;
        one.signers.removeAt(line.id.section(u'.', -1).toInt());
    }
    setLaw(ConsentLaw(m_law));
    emit changed();
    return true;
}

} // namespace tvers
