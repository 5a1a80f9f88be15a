// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/calendartablemodel.h"

#include "core/storedwords.h"
#include "ui/municipality/formwidget.h"
#include "ui/shell/languages.h"
#include "ui/shell/symbols.h"
#include "ui/wording/problemwording.h"
#include "ui/wording/termwording.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString unitMark = u"unit:"_s;

/// Whom a line is for, as one value: sectors by their words, or a unit.
QString whomOf(const CalendarLine &line)
{
    if (!line.unit.isEmpty())
        return unitMark + line.unit;
    QStringList words;
    for (const Sector sector : line.sectors)
        words.append(stored(sector));
    return words.join(u',');
}

void setWhom(CalendarLine &line, const QString &whom)
{
    line.unit = whom.startsWith(unitMark) ? whom.mid(unitMark.size()) : QString();
    line.sectors.clear();
    const QStringList words = whom.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const auto sector = fromStored<Sector>(word))
            line.sectors.append(*sector);
    }
}

QString namesOf(const QList<Sector> &sectors)
{
    QStringList names;
    for (const Sector sector : sectors)
        names.append(TermWording::of(sector));
    return names.join(u", "_s);
}

/// Whether \a a and \a b say the same, but for the languages of the name.
bool areOne(CalendarLine a, const CalendarLine &b)
{
    const bool sameName = a.name.nb == b.name.nb;
    a.name = b.name;
    return sameName && a == b;
}

} // namespace

CalendarTableModel::CalendarTableModel(Whose whose, QObject *parent) :
    EditableTableModel(parent), m_whose(whose)
{}

void CalendarTableModel::show(const QList<CalendarLine> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

bool CalendarTableModel::takeNamesOf(const QList<CalendarLine> &lines)
{
    QList<CalendarLine> left = lines;
    QList<CalendarLine> named;
    for (const CalendarLine &line : std::as_const(m_lines)) {
        const auto found = std::find_if(left.cbegin(), left.cend(),
                                        [&line](const auto &other) { return areOne(line, other); });
        if (found == left.cend())
            return false;
        named.append(*found);
        left.erase(found);
    }
    if (!left.isEmpty())
        return false;
    m_lines = named;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name));
    return true;
}

void CalendarTableModel::setUnits(const QStringList &names) { m_units = names; }

void CalendarTableModel::setNear(QDate day) { m_near = day; }

void CalendarTableModel::add(const CalendarLine &line)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.append(line);
    endInsertRows();
    emit changed();
}

void CalendarTableModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    emit changed();
}

int CalendarTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CalendarTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_whose == Whose::Municipality ? int(ColumnCount) : int(ForWhom);
}

QString CalendarTableModel::title(int column) const
{
    switch (column) {
    case Kind: return tr("Kind");
    case Name: return tr("Name");
    case First: return tr("First day");
    case Last: return tr("Last day");
    default: return tr("For whom");
    }
}

QVariant CalendarTableModel::value(const CalendarLine &line, int column) const
{
    switch (column) {
    case Kind: return int(line.kind);
    case Name: return line.name.in(norwegian(spoken()));
    case First: return line.first;
    case Last: return line.last;
    default: return whomOf(line);
    }
}

/// A last day begins where the first one is.
QVariant CalendarTableModel::edited(const CalendarLine &line, int column) const
{
    return column == Last && !line.last.isValid() ? line.first : value(line, column);
}

Choices CalendarTableModel::choices(const CalendarLine &line, int column) const
{
    Choices choices;
    if (column == Kind) {
        for (const auto kind : {CalendarLine::Kind::Term, CalendarLine::Kind::SchoolHoliday,
                                CalendarLine::Kind::ClosingDay})
            choices.append({TermWording::of(kind), int(kind)});
    } else if (column == ForWhom) {
        choices.append({tr("Everybody"), QString()});
        for (const Sector sector : {Sector::Kindergarten, Sector::School, Sector::Sfo})
            choices.append({TermWording::of(sector), QString(stored(sector))});
        const QList<Sector> both{Sector::School, Sector::Sfo};
        choices.append({namesOf(both), whomOf({{}, {}, {}, {}, both})});
        const bool isListed = line.sectors.size() < 2 || line.sectors == both;
        if (!isListed) // what it was stays possible
            choices.append({namesOf(line.sectors), whomOf(line)});
        for (const QString &unit : m_units)
            choices.append({unit, QString(unitMark + unit)});
        if (!line.unit.isEmpty() && !m_units.contains(line.unit))
            choices.append({line.unit, whomOf(line)});
    }
    return choices;
}

QString CalendarTableModel::wrongWith(int row) const
{
    const auto problems = problemsIn(m_lines);
    for (const CalendarLineProblem &problem : problems) {
        if (problem.line == row)
            return ProblemWording::of(problem.problem);
    }
    return {};
}

QVariant CalendarTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CalendarLine &line = m_lines[index.row()];
    const QString wrong = index.column() == Name ? wrongWith(index.row()) : QString();
    switch (role) {
    case Qt::DisplayRole: return textOf(value(line, index.column()), choices(line, index.column()));
    case Qt::EditRole: return edited(line, index.column());
    case NearRole: return line.first.isValid() ? line.first : m_near;
    case SortRole: return value(line, index.column());
    case ChoicesRole: {
        const Choices all = choices(line, index.column());
        return all.isEmpty() ? QVariant() : QVariant::fromValue(all);
    }
    case ColumnTitleRole: return title(index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return wrong.isEmpty() ? QVariant() : wrong;
    case Qt::DecorationRole: return wrong.isEmpty() ? QVariant() : iconOf(Symbol::Warning);
    default: return {};
    }
}

QVariant CalendarTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return title(section);
}

Qt::ItemFlags CalendarTableModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && mayEdit() ? flags | Qt::ItemIsEditable : flags;
}

bool CalendarTableModel::setData(const QModelIndex &index, const QVariant &to, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const bool isDay = index.column() == First || index.column() == Last;
    const auto day = isDay ? dayOf(to) : std::nullopt;
    if (isDay && !day && oneLine(to.toString()).isEmpty() &&
        !value(m_lines[index.row()], index.column()).toDate().isValid())
        return false; // passed by, not written in
    if (isDay && !day) {
        emit refused(noDayWording(to));
        return false;
    }
    emit accepted();
    CalendarLine line = m_lines[index.row()];
    switch (index.column()) {
    case Kind: line.kind = CalendarLine::Kind(to.toInt()); break;
    case Name: line.name = written(line.name, to.toString(), norwegian(spoken())); break;
    case First:
        if (line.last.isValid() && (line.last == line.first || line.last < *day))
            line.last = *day; // one day, or moved past its end
        line.first = *day;
        break;
    case Last: line.last = *day; break;
    default: setWhom(line, to.toString());
    }
    if (line == m_lines[index.row()])
        return true;
    m_lines[index.row()] = line;
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    emit changed();
    return true;
}

} // namespace tvers
