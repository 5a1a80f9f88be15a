// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's own report of a half-year: Oppvekst's words, how it has gone
/// over time, and what leaves.
#pragma once

#include "core/exchange/municipalfile.h"

#include <QDialog>

class QLabel;
class QLayout;
class QPushButton;

namespace tvers {

class Desk;
class GatedText;
class TrendView;

class MunicipalDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a key: the municipality's private one; may be empty. Outlives the dialog.
    MunicipalDialog(Desk &desk, HalfYear half, const SecureBytes &key, QWidget *parent = nullptr);

private:
    void layOut();
    QWidget *words();
    QLayout *exports();
    void follow();
    void sayState();
    void keepWords();
    bool isKept(); ///< what is typed stands in the file; says why when it does not
    void preview();
    void savePdf();
    void saveWorkbook();
    void saveSteering();
    void finish();
    void correct();
    void tell(const Result<> &done, const QString &path);

    Desk &m_desk;
    HalfYear m_half;
    const SecureBytes &m_key;
    std::optional<MunicipalDraft> m_draft;
    QLabel *m_state;
    QLabel *m_told;
    TrendView *m_trend;
    GatedText *m_experiences;
    GatedText *m_evaluation;
    QList<QPushButton *> m_buttons; ///< what leaves
    QPushButton *m_finish;
    QPushButton *m_correct;
};

} // namespace tvers
