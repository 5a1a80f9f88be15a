// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How often an arena meets: every kind of rule, in words, with its first days.
#pragma once

#include "core/calendar/cadenceproblems.h"
#include "core/calendar/schoolyear.h"
#include "core/municipality/openquestion.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tvers {

class NoticeLabel;
class PartNames;
class RuleEditor;

/// Stores nothing: a cadence goes in, and those without problems come out.
class CadenceEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CadenceEditor(SchoolYear year, QWidget *parent = nullptr);

    void setSpan(const DateSpan &days); ///< of one year: whose first meetings are shown
    void setCadence(const Cadence &cadence);
    /// As it stands where nothing is wrong; otherwise as it was last without problems.
    const Cadence &cadence() const { return m_cadence; }
    QStringList problems() const { return m_problems; } ///< in words
    /// Where a question of this kind is answered.
    void focusOn(OpenQuestion::Kind kind);

signals:
    void changed(const tvers::Cadence &cadence); ///< without problems
    void problemsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void listen();
    void retranslate();
    void showParts();
    void showPart(int part);
    void addPart();
    void removePart();
    void takeIn(); ///< the fields into the part shown
    void look();   ///< what is wrong, in words, with its first days
    Cadence draft() const;

    DateSpan m_shown;
    Cadence m_cadence; ///< the last one without problems
    QList<CadencePart> m_parts;
    int m_part = 0;
    QStringList m_problems;

    QCheckBox *m_several;
    QWidget *m_partsBox;
    QLabel *m_partsLabel;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    PartNames *m_names;
    RuleEditor *m_rule;
    NoticeLabel *m_wrong;
    NoticeLabel *m_words;
    NoticeLabel *m_days;
};

} // namespace tvers
