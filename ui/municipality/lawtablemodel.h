// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who consents, by purpose and age, as a table to be changed.
#pragma once

#include "core/consent/consentlaw.h"
#include "ui/municipality/listtablemodel.h"

namespace tvers {

/// One line of the law table.
struct LawRow {
    QString id;      ///< of the row: "school.3", "basis.within_body"
    QString purpose; ///< or what allows a name without consent: then only the paragraph counts
    ConsentSigners rule;
    friend bool operator==(const LawRow &, const LawRow &) = default;
};

class LawTableModel : public ListTableModel<LawRow>
{
    Q_OBJECT
public:
    enum Column { Purpose, FromAge, ToAge, Sign, ChildsPart, Informed, Paragraph, ColumnCount };
    using ListTableModel::ListTableModel;

    void setLaw(const ConsentLaw &law);
    /// As it is with what was typed.
    const ConsentLaw &law() const { return m_law; }

    /// A line like that in \a row after it: the ages that follow, or another legal basis.
    /// Its row; -1 when no age is left.
    int addLike(int row);
    /// Takes the line out of the version that is written; false for a purpose's last line.
    bool takeOut(int row);

    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void changed();

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const LawRow &row, int column) const override;
    Choices choices(int column) const override;
    bool isFree(int column) const override { return column == ToAge; }
    std::optional<LawRow> with(LawRow row, int column, const QVariant &value,
                               QString &why) const override;
    void tell(const LawRow &before, const LawRow &after) override;

private:
    int addSignersLike(int row);
    int addBasisLike(int row);

    ConsentLaw m_law;
};

} // namespace tvers
