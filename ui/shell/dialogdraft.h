// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What stands in a dialog when the file is locked over it.
#pragma once

#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

class QDialog;
class QWidget;

namespace tvers {

class Desk;
class Drafts;

/// Goes with its dialog. What the person chose and wrote there is put aside when the file
/// must be locked, and given back when the dialog opens again about the same subject.
class DialogDraft : public QObject
{
    Q_OBJECT
public:
    /// For \a dialog, filled and about to be shown; \a subject is what it is about, "" where
    /// it begins something new.
    static void keep(QDialog &dialog, Desk &desk, const QString &subject);
    /// What a person chose that stands in no field of the dialog, as one text.
    struct Own {
        std::function<QString()> read;
        std::function<void(const QString &)> write; ///< after the fields
    };
    static void keep(QDialog &dialog, Desk &desk, const QString &subject, const Own &own);
    /// False when nobody keeps what is in \a dialog: it may not be closed.
    static bool putAside(const QDialog &dialog);
    struct Question {
        QString title;
        QString text;
        QString subject; ///< as keep()
        QString answer = {};
    };
    /// One line asked for over \a parent, kept as dialogs are; empty: nobody answered.
    static std::optional<QString> askLine(Desk &desk, const Question &question, QWidget *parent);
    /// Titles of the dialogs that can be gone on with in \a desk.
    static QStringList waiting(Desk &desk);

private:
    DialogDraft(QDialog &dialog, Desk &desk, const QString &subject, const Own &own);
    void giveBack();
    QMap<QString, QString> fields() const; ///< with what is the dialog's own
    void finish();                         ///< saved, or thrown away

    QDialog &m_dialog;
    Drafts &m_drafts;
    QString m_place;
    Own m_own;
    QMap<QString, QString> m_start;
    bool m_isAside = false;
};

} // namespace tvers
