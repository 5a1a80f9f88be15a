// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel in whatever room there is: whole, larger, or scrolled.
#pragma once

#include <QScrollArea>

namespace tvers {

class WheelView;

/// The whole wheel where its letters can be read so; where there is no room for that, or
/// somebody wants it larger, a part of it with scroll bars.
class WheelPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit WheelPane(WheelView *view, QWidget *parent = nullptr); ///< takes \a view over

    void larger();
    void smaller(); ///< down to the whole wheel
    void asItFits();
    /// Brings the chosen entry into sight, where it has the focus also in what holds the pane.
    void showChosen();
    void fit(); ///< after another wheel, or another size

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void zoom(double zoom);

    WheelView *m_view;
    double m_zoom = 1; ///< of what it is by itself
};

} // namespace tvers
