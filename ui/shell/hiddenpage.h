// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What stands where the content was hidden.
#pragma once

#include <QPushButton>

namespace tvers {

/// Fills its place, and is to be given the focus; clicked() comes with any key
/// but those that go on to something else.
class HiddenPage : public QPushButton
{
    Q_OBJECT
public:
    explicit HiddenPage(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
};

} // namespace tvers
