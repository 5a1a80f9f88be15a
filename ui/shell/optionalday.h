// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A day that may be there: a box, and the field beside it.
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;

namespace tvers {

class DayField;

class OptionalDay : public QWidget
{
    Q_OBJECT
public:
    /// \a suggested stands there when somebody asks for a day.
    explicit OptionalDay(QDate suggested, QWidget *parent = nullptr);

    void setWords(const QString &words);        ///< of the box, and the name of the field
    void show(const std::optional<QDate> &day); ///< in silence
    void suggest(QDate day);
    std::optional<QDate> day() const;

signals:
    void edited();

private:
    QDate m_suggested;
    QCheckBox *m_has;
    DayField *m_day;
};

} // namespace tvers
