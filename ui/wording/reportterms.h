// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What papers about half-years have in common: their words, days and tables.
#pragma once

#include "core/documents/document.h"
#include "core/reports/halfyearreport.h"
#include "ui/wording/daywording.h"
#include "ui/wording/wordinglanguage.h"

namespace tvers {

/// In the paper's language, whatever the window speaks.
class ReportTerms
{
#ifdef TVERS_NEVER // for lupdate, which asks whose words tr() says
    Q_DECLARE_TR_FUNCTIONS(tvers::ReportPaper)
#endif
public:
    explicit ReportTerms(Language language);

    /// \a count: how many, for "%n". The words are those of tvers::ReportPaper.
    QString tr(const char *text, const char *comment = nullptr, int count = -1) const;
    QString told(const ToldCount &count) const;   ///< "3", "1–4", "5 or more", "not told"
    QString date(QDate day) const;                ///< "15. desember 2026"
    QString causeOf(const QString &cause) const;  ///< as written, or what a stored word means
    QString typeName(const ToldType &type) const; ///< its own, in the built-in list, or the code
    Language language() const { return m_language; }

    /// The first column says what its row is of; the others are numbers.
    static TextTable tableOf(const QString &caption, const QStringList &heads);
    static void addRow(TextTable &table, const QStringList &texts);

    struct About {
        QString municipality;
        QDateTime made; ///< local time: its day is shown
        QString file;   ///< the file mark; may be empty
    };
    Document frame(const QString &title, const About &about) const;
    /// A heading and its paragraphs; that there are none is said.
    void addText(QList<Block> &blocks, const QString &head, const QString &text) const;
    void addList(QList<Block> &blocks, const QStringList &lines) const; ///< nothing for none

    // Tables of a unit's report and of the municipality's, each under its heading.
    void addAttendance(QList<Block> &blocks, const QList<ServiceAttendance> &came) const;
    void addTypes(QList<Block> &blocks, const ToldCounts &discussions) const;
    void addMeasures(QList<Block> &blocks, const MeasureFigures &measures) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_words;
};

} // namespace tvers
