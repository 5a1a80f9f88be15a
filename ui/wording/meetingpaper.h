// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A finished meeting as papers for the case archive.
#pragma once

#include "core/cases/casetypes.h"
#include "core/documents/document.h"
#include "core/minutes/childrecord.h"
#include "core/minutes/namelesslog.h"

#include <QHash>

#include <memory>

class QTranslator;

namespace tvers {

/// In the unit's own language for letters, whatever the window speaks.
class MeetingPaper
{
#ifdef TVERS_NEVER // for lupdate, which asks whose words tr() says
    Q_DECLARE_TR_FUNCTIONS(tvers::MeetingPaper)
#endif
public:
    struct About {
        QString municipality;
        QString arena;                         ///< its name
        QString unit;                          ///< whose meeting it is; "" for the municipality's
        QDateTime made;                        ///< local time: its day is shown
        QString file = {};                     ///< the file mark; may be empty
        QHash<QString, QString> services = {}; ///< names by id
        CaseTypes types = CaseTypes::builtIn();
    };

    MeetingPaper(About about, Language language);
    ~MeetingPaper();

    /// What archive and viewers are told of the papers: no child is named in it.
    QString logTitle(QDate day) const;
    QString childTitle(QDate day) const;

    /// \a secrecy: the paragraph that keeps it from the public.
    Document log(const NamelessLog &log, const QString &secrecy) const;
    Document child(const ChildRecord &record, QDate day, const QString &secrecy) const;

private:
    QString tr(const char *text, const char *comment = nullptr, int count = -1) const;
    QString date(QDate day) const;
    QString serviceName(const QString &id) const;
    QString who(const QString &name, const QString &service, const QString &role) const;
    QString consentLine(const Discussion &one) const;
    Document frame(const QString &title) const;
    void addHead(Document &paper, const QStringList &lines) const;
    void addSeats(Document &paper, const NamelessLog &log) const;
    void addItem(Document &paper, const LoggedItem &item) const;
    void addItem(Document &paper, const RecordedItem &item) const;
    void addNamedDiscussion(Document &paper, const Discussion &one) const;
    void addDiscussion(Document &paper, const Discussion &one) const;
    void addMeasures(Document &paper, const QList<Measure> &measures) const;
    void addRest(Document &paper, const NamelessLog &log) const;
    void addText(Document &paper, const QString &label, const QString &text) const;
    QString typesOf(const QStringList &codes) const;

    About m_about;
    Language m_language;
    std::unique_ptr<QTranslator> m_words;
};

} // namespace tvers
