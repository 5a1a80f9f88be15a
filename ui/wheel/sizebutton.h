// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How large the wheel is, in a menu and by keys.
#pragma once

#include <QPushButton>

namespace tvers {

class WheelPane;

class SizeButton : public QPushButton
{
    Q_OBJECT
public:
    /// The keys hold everywhere in \a place.
    SizeButton(WheelPane &pane, QWidget &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace tvers
