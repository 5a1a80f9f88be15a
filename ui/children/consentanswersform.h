// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who answered what to being asked for consent, and how.
#pragma once

#include "ui/children/consentasking.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace tvers {

class DayField;
class NoticeLabel;

class ConsentAnswersForm : public QWidget
{
    Q_OBJECT
public:
    ConsentAnswersForm(const ConsentAsking &asking, const Consent &draft,
                       QWidget *parent = nullptr);

    void writeTo(Consent &consent) const;
    /// Who must sign, and what is asked of the child, follows the purposes.
    void setPurposes(const QStringList &purposes);
    void takeDays(); ///< what is typed in the day fields

signals:
    void changed();

private:
    struct Line {
        QString signer; ///< id of a guardian, or "child"
        QComboBox *answer;
        DayField *day;
    };
    void addLine(const QString &signer, const Consent &draft, QFormLayout &form);
    void addHow(QFormLayout &form);
    void followForm();

    ConsentAsking m_asking;
    QList<Line> m_lines;
    NoticeLabel *m_law;
    QLineEdit *m_oneReason;
    QComboBox *m_form;
    QLineEdit *m_witness;
    QLineEdit *m_note;
    QCheckBox *m_informed;
    QCheckBox *m_heard;
    QLineEdit *m_view;
    QLineEdit *m_language;
    QLineEdit *m_interpreter;
};

} // namespace tvers
