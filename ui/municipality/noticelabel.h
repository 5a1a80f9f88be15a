// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a form says by itself: what is wrong, or what follows.
#pragma once

#include <QLabel>

namespace tvers {

/// Takes no room while it has nothing to say.
class NoticeLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Plain, Quiet, Warning };

    explicit NoticeLabel(Tone tone, QWidget *parent = nullptr);

    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void colour();

    Tone m_tone;
};

} // namespace tvers
