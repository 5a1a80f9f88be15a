// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A page that can be scrolled where the window is small or the letters large.
#pragma once

#include <QPointer>
#include <QScrollArea>

namespace tvers {

/// Nothing in the page is pressed together: it is as high as its words are at its
/// width, and scrolls. Not a stop of the Tab key: what is in it is.
class ScrolledPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrolledPage(QWidget *parent);

    /// The page is never lower than this, whatever the window is.
    void setLeastHeight(int height);

    /// As large as the page wants to be: a dialog then shows all of it, as far as
    /// the screen has room. (Qt's own is never more than 36 by 24 lines.)
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepHeight();

    int m_least = 0;
    QPointer<QWidget> m_focused; ///< the last one in this window
};

/// Takes \a page over.
QScrollArea *scrolled(QWidget *page, QWidget *parent);

/// Where somebody begins to read \a page: it, and what scrolls in it, at the top.
void toTop(QWidget &page);

} // namespace tvers
