// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What all editable tables have in common, besides their rows.
#pragma once

#include <QAbstractTableModel>
#include <QDate>

#include <optional>

namespace tvers {

/// One of the values that a cell can have.
struct Choice {
    QString text;
    QVariant value;
};
using Choices = QList<Choice>;

/// Says what was typed and cannot be; never writes, asks or sorts.
class EditableTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< what sorting goes by: texts, days, numbers
        ChoicesRole,             ///< Choices, where a cell is one of several
        FreeTextRole,            ///< true where one may write what one likes, or nothing
        ColumnTitleRole,         ///< for the name of an editor
        NearRole,                ///< QDate near which a day without a year is meant
    };
    enum class Editing { Allowed, Refused };

    using QAbstractTableModel::QAbstractTableModel;

    void setEditing(Editing editing);
    /// Every text is read again, after a change of language.
    void retranslate();

signals:
    /// What was typed stays out, because of \a why.
    void refused(const QString &why);
    void accepted(); ///< what was typed is in: an earlier refusal is over

protected:
    bool mayEdit() const { return m_editing == Editing::Allowed; }

private:
    Editing m_editing = Editing::Allowed;
};

/// The text for \a value among \a choices; \a value's own where it is none of them.
QString textOf(const QVariant &value, const Choices &choices);
/// What an editor gave: a day, or a text that may be one (core/calendar/typedday.h).
std::optional<QDate> dayOf(const QVariant &value);
/// The sentence for when it is none.
QString noDayWording(const QVariant &value);

} // namespace tvers

Q_DECLARE_METATYPE(tvers::Choices)
