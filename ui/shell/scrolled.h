// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A page that can be scrolled where the window is small or the letters large.
#pragma once

#include <QScrollArea>

class QDialog;

namespace tvers {

/// Nothing in the page is pressed together: it is as high as its words are at its
/// width, and scrolls. Not a stop of the Tab key: what is in it is.
class ScrolledPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrolledPage(QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepHeight();
};

/// Takes \a page over.
QScrollArea *scrolled(QWidget *page, QWidget *parent);

/// Makes \a dialog as large as \a page wants to be, with what stands round it, as
/// far as the screen has room.
void growTo(const QWidget &page, QDialog &dialog);

} // namespace tvers
