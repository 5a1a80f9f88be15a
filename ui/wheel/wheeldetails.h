// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything there is to say of one entry of the wheel. The window scrolls it.
#pragma once

#include "ui/shell/retranslated.h"
#include "ui/wheel/wheelcontent.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace tvers {

class WheelDetails : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    explicit WheelDetails(QWidget *parent = nullptr);

    /// Nothing is chosen: what one can do.
    void showNothing();

    /// \pre entry is one of content's
    void showEntry(const WheelContent &content, qsizetype entry, const WheelSubject &subject);
    /// An arena without dates. \pre undated is one of content's
    void showUndated(const WheelContent &content, qsizetype undated, const WheelSubject &subject);

    /// What is said, line by line: "Day: tirsdag 6. oktober 2026, uke 41".
    QStringList lines() const;

signals:
    void arenaAsked(const QString &id);

private:
    enum class Tone { Plain, Warning };

    void empty();
    void begin(const QString &name, const QString &arena);
    void add(const QString &head, const QString &text, Tone tone = Tone::Plain);
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void colour();

    QLabel *m_hint; ///< while nothing is chosen
    QLabel *m_name;
    QFormLayout *m_form;
    QPushButton *m_open;
    QString m_arena;
};

} // namespace tvers
