// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything registered about a child, read through by whoever leads, for those
/// who have the right to see it.
#pragma once

#include "core/cases/childextract.h"
#include "core/consent/consentlaw.h"
#include "ui/wording/extractpaper.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace tvers {

class Desk;
class NoticeLabel;

class ExtractDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a names and words are those of the language spoken.
    ExtractDialog(Desk &desk, const ChildFile &file, ExtractPaper::Names names,
                  QWidget *parent = nullptr);

    QList<ExtractPart> parts() const; ///< as they are chosen now
    Document document() const;

    /// What is held back, for DialogDraft. Who approved it must do so again.
    QString heldBack() const;
    void holdBack(const QString &held);

private:
    void layOut();
    void layOutText();
    void listen();
    void fillRecipients();
    void fillGrounds();
    void propose();
    void followPart();
    void setGround();
    void followTold();
    void follow();
    void showGround(int part);
    ExtractRecipient recipient() const;
    ExtractApproval approval() const;
    void save();
    void preview();

    Desk &m_desk;
    ChildFile m_file;
    ExtractPaper m_words;
    QList<ExtractPart> m_parts;
    QComboBox *m_recipient;
    QTreeWidget *m_list;
    QComboBox *m_ground;
    QPlainTextEdit *m_text;
    NoticeLabel *m_told;
    QLineEdit *m_leader;
    QCheckBox *m_approved;
    NoticeLabel *m_done;
    QPushButton *m_save;
    QPushButton *m_preview;
};

/// Reads everything about \a child and shows it; the looking is entered in the log.
void showExtract(Desk &desk, ChildId child, const ConsentLaws &laws, QWidget *parent);

} // namespace tvers
