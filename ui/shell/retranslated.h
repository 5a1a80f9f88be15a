// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A widget that says everything again when another language is chosen.
#pragma once

#include <QEvent>

namespace tvers {

/// \a Base that is told by retranslate() to say its words in the language of now. Whoever
/// derives calls it once itself: a constructor cannot.
template<typename Base>
class Retranslated : public Base
{
public:
    using Base::Base;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        Base::changeEvent(event);
    }

private:
    virtual void retranslate() = 0;
};

} // namespace tvers
