// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Short texts, one on each line.
#pragma once

#include "core/localtext.h"

#include <QPlainTextEdit>

namespace tvers {

/// What nobody changed keeps all its languages; a line that is new, or written anew,
/// is only what it says.
class LinesField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LinesField(QWidget *parent = nullptr);

    void show(const QList<LocalText> &texts, Language language);
    QList<LocalText> texts() const;

private:
    QList<LocalText> m_before;
    Language m_language = Language::Bokmaal;
};

} // namespace tvers
