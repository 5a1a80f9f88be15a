// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The form on which consent is given: in which language, for which services.
#pragma once

#include "core/consent/consentformtexts.h"
#include "ui/children/consentasking.h"
#include "ui/wording/consentpaper.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace tvers {

class NoticeLabel;

class ConsentFormDialog : public QDialog
{
    Q_OBJECT
public:
    ConsentFormDialog(Desk &desk, const ConsentAsking &asking, const QString &purpose,
                      QWidget *parent = nullptr);

    Document document() const; ///< as it is chosen now

private:
    void fillLanguages();
    QList<ConsentSigners> rules() const;
    void save();
    void preview();

    Desk &m_desk;
    ConsentAsking m_asking;
    QList<ConsentFormTexts> m_texts;
    QComboBox *m_language;
    QCheckBox *m_filled;
    CheckList *m_purposes;
    CheckList *m_services;
    NoticeLabel *m_done;
};

/// Where a municipality puts texts in other languages, on this machine.
QString consentFormFolder();

} // namespace tvers
