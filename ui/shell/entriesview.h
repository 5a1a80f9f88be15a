// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A painted view of entries, each of which can be chosen, opened and read out.
#pragma once

#include <QWidget>

#include <optional>

namespace tvers {

/// What wheel and calendar have in common, and all that a screen reader needs of them.
class EntriesView : public QWidget
{
    Q_OBJECT
public:
    explicit EntriesView(QWidget *parent = nullptr);

    virtual qsizetype entries() const = 0;
    /// Everything \a entry says. \pre entry < entries(), here and below
    virtual QString entryText(qsizetype entry) const = 0;
    virtual QRect entryRect(qsizetype entry) const = 0; ///< in the widget's own pixels
    virtual std::optional<qsizetype> entryAt(QPointF point) const = 0;
    virtual std::optional<qsizetype> chosen() const = 0;
    /// As if somebody had clicked, or pressed Enter.
    virtual void pick(qsizetype entry) = 0;
    virtual void activate(qsizetype entry) = 0;

protected:
    // For whoever inherits, to tell those who listen.
    void forgetEntries();
    void tellOfNewEntries();
    void tellOfChoice();
};

} // namespace tvers
