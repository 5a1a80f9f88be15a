// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The fields of a measure: the five of the law, in place.
#pragma once

#include "core/cases/discussion.h"
#include "ui/municipality/formwidget.h"

namespace tvers {

class DayField;
class Desk;
class GatedText;
class OptionalDay;

class MeasureFields : public FormWidget
{
    Q_OBJECT
public:
    MeasureFields(Desk &desk, QWidget *parent = nullptr);

    /// In silence. \a of: the discussion it was agreed in; without a name its texts
    /// pass the gate.
    void show(const Measure &measure, const Discussion &of);
    /// What cannot be saved yet is kept with the measure, which is in the file.
    void keepDrafts() { m_keepsDrafts = true; }
    void setReadOnly(bool readOnly);
    Measure measure() const;         ///< as the fields are; \pre show() was called
    bool stops() const;              ///< a text tells who it is about
    QStringList notTheChild() const; ///< known names that somebody let pass in its texts
    QString missing() const;         ///< which of the five fields, in words; "" for none

signals:
    void edited(); ///< measure() is another than it was
    void typed();

protected:
    QString words(const char *text) const override { return tr(text); }
    void retranslate() override;

private:
    void tell();
    QList<GatedText *> texts() const;

    std::optional<Measure> m_shown;
    bool m_keepsDrafts = false;
    GatedText *m_what;
    GatedText *m_responsible;
    DayField *m_from;
    DayField *m_due;
    GatedText *m_problem;
    OptionalDay *m_evaluate;
};

} // namespace tvers
