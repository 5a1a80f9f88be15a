// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A text of a meeting: said while one types what would tell who it is about.
#pragma once

#include "core/consent/anonymitygate.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace tvers {

class Desk;
class NoticeLabel;

/// Tab goes on to the next field. The file's own names are known to it while it is
/// unlocked.
class MeetingText : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingText(Desk &desk, QWidget *parent = nullptr);

    void setName(const QString &name); ///< for screen readers
    void setLines(int lines);          ///< how high it is
    void setReadOnly(bool readOnly);
    void show(const QString &text); ///< in silence; what somebody is typing stays
    QString text() const;
    /// What is typed is given out as when the field is left.
    void take();

signals:
    void edited(); ///< it was left, and is another than before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the editor

private:
    void look();

    Desk &m_desk;
    QPlainTextEdit *m_edit;
    NoticeLabel *m_found;
    QString m_shown;
    std::optional<AnonymityGate> m_gate;
};

} // namespace tvers
