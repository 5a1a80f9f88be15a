// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file «How many children fit this description?»
#pragma once

#include "core/cases/discussioncase.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace tvers {

class Desk;
class GatedText;
class NoticeLabel;

/// Five or fewer stop, until the text is another or somebody says why it must be so.
class FittingQuestion : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    FittingQuestion(Desk &desk, QWidget *parent = nullptr);

    void show(const ChildrenFitting &fitting); ///< in silence
    void setPlace(const QString &place);       ///< of its reason, as GatedText
    void forget();                             ///< what was typed; it is to be about something else
    ChildrenFitting fitting() const;
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    void follow();
    void retranslate() override;

    QLabel *m_question;
    QRadioButton *m_more;
    QRadioButton *m_few;
    NoticeLabel *m_stop;
    QLabel *m_reasonLabel;
    GatedText *m_reason;
};

} // namespace tvers
