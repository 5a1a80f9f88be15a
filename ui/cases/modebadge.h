// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The badge that says whether a child can be known: a colour and a word.
#pragma once

#include "core/consent/consentdecision.h"

#include <QLabel>

namespace tvers {

class ModeBadge : public QLabel
{
    Q_OBJECT
public:
    explicit ModeBadge(QWidget *parent = nullptr);

    void show(CaseMode::Kind mode);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void dress();

    CaseMode::Kind m_mode = CaseMode::Kind::Anonymous;
};

} // namespace tvers
