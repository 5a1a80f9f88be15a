// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The annual wheel as a place: filters, wheel, list, details, paper.
#pragma once

#include "ui/shell/workplace.h"
#include "ui/wheel/wheelcontent.h"

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace tvers {

class Desk;
class WheelDetails;
class WheelFilter;
class WheelListModel;
class WheelOutput;
class WheelPane;
class WheelView;

class WheelPlace : public WorkPlace
{
    Q_OBJECT
public:
    explicit WheelPlace(Desk &desk, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    Symbol symbol() const override { return Symbol::Wheel; }
    QWidget *details() override;
    bool canShow(const Thing &thing) const override;
    void showThing(const Thing &thing) override;

    /// What is shown now.
    const WheelContent &content() const { return *m_content; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildList();
    void buildPaper();
    void retranslate();
    void follow();  ///< the desk has another year
    void rebuild(); ///< something else is chosen to be seen
    void fitColumns();
    void shareRoom();
    void shareList();
    void fitDetails();
    int leastListWidth() const;
    void showEmpty();
    WheelSubject subject() const;
    QString unitName() const;

    std::optional<qsizetype> entryOf(const QString &id) const;
    void rowChosen();
    void rowActivated();
    void choose(qsizetype entry);
    void chooseUndated(qsizetype undated);
    void chooseNothing();
    void toOtherSide();
    void leaveEmpty();

    Desk &m_desk;
    std::optional<WheelContent> m_content;
    WheelFilter *m_filter;
    WheelView *m_view;
    WheelPane *m_pane;
    WheelListModel *m_model;
    QSortFilterProxyModel *m_sorted;
    std::array<int, 4> m_widths = {}; ///< of the list's columns before What
    QTableView *m_list;
    WheelDetails *m_details;
    QScrollArea *m_aside; ///< holds them, there from the beginning: nothing moves for them
    QSplitter *m_right;   ///< list and details
    QStackedWidget *m_pages;
    QSplitter *m_sides;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    WheelOutput *m_output;
    bool m_hasDetails = false;
};

} // namespace tvers
