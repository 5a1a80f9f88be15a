// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A form whose labels are said again in another language.
#pragma once

#include "core/localtext.h"
#include "ui/municipality/editabletablemodel.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace tvers {

class FormWidget : public QWidget
{
    Q_OBJECT
public:
    explicit FormWidget(QWidget *parent = nullptr);

protected:
    QFormLayout &rows() { return *m_rows; }
    const QFormLayout &rows() const { return *m_rows; }
    /// \a text is a source text of the subclass. \a buddy gets the focus of the
    /// label where \a field holds several.
    void addRow(const char *text, QWidget *field, QWidget *buddy = nullptr);
    /// tr() of the subclass.
    virtual QString words(const char *text) const = 0;
    /// The language that texts in the fields are in: not always the one spoken,
    /// while it changes.
    Language language() const { return m_language; }
    void readAsSpoken(); ///< they are filled anew

    /// Everything that is said, besides the labels. Called once more for each
    /// change of language; the subclass calls it first.
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *label;
        const char *text;
        QWidget *named;
    };

    Language m_language;
    QFormLayout *m_rows;
    QList<Row> m_labels;
};

/// \a choices in \a box; what was chosen stays chosen, in silence.
void refill(QComboBox &box, const Choices &choices);
/// Chooses \a value in silence.
void choose(QComboBox &box, const QVariant &value);

/// A text without the breaks that a pasted one may have.
QString oneLine(const QString &text);
/// What somebody wrote in the place of \a before, which they read in \a language:
/// a municipality's own words hold in every language.
LocalText written(const LocalText &before, const QString &now, Language language);

} // namespace tvers
