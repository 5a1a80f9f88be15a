// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is registered of a child, as a form.
#pragma once

#include "core/cases/child.h"
#include "core/municipality/unit.h"
#include "ui/municipality/formwidget.h"

class QCheckBox;
class QLineEdit;

namespace tvers {

class BirthField;
class NoticeLabel;

class ChildForm : public FormWidget
{
    Q_OBJECT
public:
    explicit ChildForm(QDate today, QWidget *parent = nullptr);

    void setUnits(const QList<Unit> &units);
    void show(const Child &child);
    /// As it stands in the fields; a unit that is another from today on is moved to.
    Child child() const;
    /// What keeps it from being saved, in words; "" when nothing does.
    QString problem() const;

signals:
    void changed();  ///< something is typed
    void finished(); ///< a field was left, or a choice made

protected:
    QString words(const char *text) const override { return tr(text); }
    void retranslate() override;

private:
    void addRows();
    void listen();

    QDate m_today;
    Child m_before{ChildId::random(), {}, {}};
    QLineEdit *m_given;
    QLineEdit *m_family;
    BirthField *m_born;
    QComboBox *m_unit;
    QLineEdit *m_language;
    QCheckBox *m_interpreter;
    QCheckBox *m_protected;
    QLineEdit *m_note;
    QList<Unit> m_units;
};

} // namespace tvers
