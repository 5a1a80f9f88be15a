// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What was answered to being asked for consent, filled in.
#pragma once

#include "ui/children/consentasking.h"

#include <QDialog>

class QPushButton;

namespace tvers {

class ConsentAnswersForm;
class ConsentWhatForm;
class NoticeLabel;

/// Stores nothing: the caller makes an Edit of consent().
class ConsentDialog : public QDialog
{
    Q_OBJECT
public:
    ConsentDialog(const ConsentAsking &asking, const Consent &draft, QWidget *parent = nullptr);

    Consent consent() const;

private:
    void follow();

    Consent m_draft;
    ConsentWhatForm *m_what;
    ConsentAnswersForm *m_answers;
    NoticeLabel *m_problem;
    QPushButton *m_save;
};

} // namespace tvers
