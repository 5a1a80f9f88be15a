// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the file holds about a child, in words and as a paper.
#pragma once

#include "core/cases/childextract.h"
#include "core/documents/document.h"
#include "ui/wording/daywording.h"

#include <functional>

class QTranslator;

namespace tvers {

/// In the language whose translator is installed.
class ExtractPaper
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ExtractPaper)
public:
    /// Names of what the file only points to.
    struct Names {
        std::function<QString(UnitId)> unit;
        std::function<QString(ArenaId)> arena;
        std::function<QString(const QString &id)> service;
        std::function<QString(const QString &id)> purpose;
    };
    struct About {
        QString municipality;
        QString recipient; ///< who asked to see it
        QDateTime made;    ///< local time: its day is shown
        QString file = {}; ///< the file mark; may be empty
    };

    ExtractPaper(const ChildFile &file, Names names, Language language);

    QString label(const ExtractPart &part) const; ///< "Guardian: how to reach them"
    QString text(const ExtractPart &part) const;  ///< in lines, the whole
    /// What is told of it: a mark stands where a passage is held back.
    QString told(const ExtractPart &part) const;
    /// "What was seen and heard": a text of a discussion by its field's name; in the
    /// language of \a words, or of the translator that is installed.
    static QString textLabel(const QString &field, const QTranslator *words = nullptr);
    static QString ground(const AccessGround &ground, Language language);

    /// \pre checkApproved(parts, approval)
    Document document(const QList<ExtractPart> &parts, const ExtractApproval &approval,
                      const About &about) const;

private:
    QString childText() const;
    QString guardianText(const Guardian &one) const;
    QString contactText(const Guardian &one) const;
    QString consentText(const Consent &one) const;
    QString answersText(const Consent &one) const;
    QString caseText(const DiscussionCase &one) const;
    QString resultText(const Discussion &one) const;
    QString measureText(const Measure &one) const;
    QString transferText(const ExtractTransfer &one) const;
    QString logText(const ExtractLogLine &one) const;
    QString services(const QStringList &ids) const;
    QString day(QDate day) const { return m_days.day(day); }

    ChildFile m_file;
    Names m_names;
    Language m_language;
    DayWording m_days;
};

} // namespace tvers
