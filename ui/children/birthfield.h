// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A day of birth, or none.
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace tvers {

/// Typed in any of the ways of core/calendar/typedday.h; days to come are none.
class BirthField : public QLineEdit
{
    Q_OBJECT
public:
    explicit BirthField(QDate today, QWidget *parent = nullptr);

    void setDay(const std::optional<QDate> &day);
    std::optional<QDate> day() const; ///< empty: nothing there, or no day
    /// False while something stands there that is no day of birth.
    bool isReadable() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    QDate m_today;
};

} // namespace tvers
