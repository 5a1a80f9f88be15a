// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Words of a report, watched by the gate while they are typed.
#pragma once

#include "core/consent/anonymitygate.h"

#include <QDate>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;

namespace tvers {

/// What tells who it is about is underlined and said below; a text with something that
/// stops is not given out.
class ReportText : public QWidget
{
    Q_OBJECT
public:
    explicit ReportText(QWidget *parent = nullptr);

    void setName(const QString &name); ///< stands above, and names the field
    /// Names that the file knows, and the day.
    void setGate(const AnonymityGate::Known &known, QDate today);
    /// In silence, what is kept. What is typed and not given out yet stays, unless what
    /// is kept has changed under it.
    void show(const QString &text);
    void forget(); ///< another report comes
    void setReadOnly(bool readOnly);
    QString text() const; ///< what may be kept: without what stops
    QPlainTextEdit &editor() { return *m_edit; }

signals:
    void edited(); ///< it was left, is another than before, and nothing stops it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    void take();

    QLabel *m_name;
    QPlainTextEdit *m_edit;
    QLabel *m_findings;
    std::unique_ptr<const AnonymityGate> m_gate; ///< null: not known yet
    QDate m_today;
    QString m_shown;
    bool m_stops = false;
};

} // namespace tvers
