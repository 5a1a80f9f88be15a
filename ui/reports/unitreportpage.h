// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A unit's report on one screen: figures, words, and what is done with it.
#pragma once

#include "core/exchange/reportfile.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace tvers {

class Desk;
class FigureTree;
class GatedText;
class NoticeLabel;

class UnitReportPage : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    explicit UnitReportPage(Desk &desk, QWidget *parent = nullptr);

    /// Looks at \a unit, or again at the same.
    void follow(const Unit &unit);
    QWidget *first() const;

signals:
    void meetingAsked(const QString &key);

private:
    QList<QPushButton *> buttons() const;
    void layOut();
    QWidget *wordsPage();
    void retranslate() override;
    void forgetWords();
    void fillPeriods();
    HalfYear begunWith() const;
    void showReport();
    void showNothing(const Error &why);
    void sayState();
    QString stateText() const;
    void keepWords();
    void keepTemplate();
    void keep(const UnitReport &now);
    UnitReport begun() const; ///< the draft as it is kept, or a new one
    void logPassed(const QString &word);
    Result<> checkWords() const;
    void finish();
    void correct();
    void settleMeetings();
    void savePdf();
    void preview();
    void send();
    void archive();
    HalfYear half() const;
    const UnitReport *kept() const; ///< the newest version; null when there is none
    ReportRequest request() const;

    Desk &m_desk;
    std::optional<Unit> m_unit;
    QList<UnitReport> m_reports;
    std::optional<ReportDraft> m_draft;
    QComboBox *m_period;
    QComboBox *m_template;
    QLabel *m_state;
    NoticeLabel *m_told;   ///< what was done just now
    QPushButton *m_settle; // in the order of the line, which Tab follows
    QPushButton *m_preview;
    QPushButton *m_pdf;
    QPushButton *m_finish;
    QPushButton *m_send;
    QPushButton *m_correct;
    QPushButton *m_archive;
    FigureTree *m_figures;
    QLabel *m_experiencesLabel;
    GatedText *m_experiences;
    QLabel *m_evaluationLabel;
    GatedText *m_evaluation;
};

} // namespace tvers
