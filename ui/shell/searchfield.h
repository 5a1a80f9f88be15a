// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One field that finds everything there is.
#pragma once

#include "ui/shell/search.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

#include <functional>

namespace tvers {

/// What is found stands in a list below the field, inside the window: a popup
/// would not be in the tree that screen readers walk.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(Desk &desk, QWidget *parent = nullptr);
    ~SearchField() override;

    /// What else is searched in: things that are not on the desk, found first.
    using More = std::function<QList<SearchHit>(const QString &typed, qsizetype most)>;
    void setMore(More more) { m_more = std::move(more); }

    QListWidget *hits() const { return m_list; }

signals:
    void chosen(const tvers::Thing &thing);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the list

private:
    void retranslate();
    void look(const QString &typed);
    void fill(qsizetype most);
    void showList();
    void choose(int row);

    Desk &m_desk;
    QList<SearchHit> m_hits;
    More m_more;
    QAction *m_icon = nullptr;
    QListWidget *m_list;       ///< the window's, so that it can lie over all else
    QPointer<QWidget> m_alive; ///< the same, while it is there: the window may go first
};

} // namespace tvers
