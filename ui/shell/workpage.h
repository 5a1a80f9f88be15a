// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file An open file: header, places, details, and what was saved when.
#pragma once

#include "core/municipality/yeardifference.h"
#include "ui/shell/machinesettings.h"
#include "ui/shell/workplace.h"

#include <QDateTime>

#include <optional>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace tvers {

class ActionSet;
class Desk;
class HeaderBar;
class NoticeBar;
class PlaceColumn;

class WorkPage : public QWidget
{
    Q_OBJECT
public:
    WorkPage(Desk &desk, const ActionSet &actions, QWidget *parent = nullptr);

    void add(WorkPlace *place); ///< takes it over
    const QList<WorkPlace *> &places() const { return m_places; }
    /// The first place that can show \a thing, with it; a new year is begun.
    void go(const Thing &thing);
    void go(const QString &placeKey);
    void goToWork(const QString &placeKey); ///< with the focus in the place
    /// Which places stand in the column; the rest is under More.
    void setRole(std::optional<MachineSettings::Role> role);
    void toDetails(); ///< between the place and its details
    void toPlace();   ///< the focus to where one begins in the place
    /// While the file is being locked or hidden no box is waited for: it comes afterwards.
    void holdErrors(bool holds) { m_holdsErrors = holds; }
    NoticeBar &notices() const { return *m_notices; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectDesk(const ActionSet &actions);
    /// \a undo: offered, empty when this was an undo itself.
    void tellMoved(const YearDifference &moved, QAction *undo);
    void showPlace(int row);
    void beginYear(const QString &text);
    WorkPlace *current() const; ///< null before there are any
    void followDetails();
    int leastBesideDetails() const;
    Qt::Orientation sides(const QWidget &details) const; ///< details beside or under the place
    void giveRoom(const QWidget &details);
    void followState();
    void connectWork();
    void followWork();
    void retranslate();
    QString stateWords() const;

    Desk &m_desk;
    HeaderBar *m_header;
    PlaceColumn *m_column;
    NoticeBar *m_notices;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QScrollArea *m_details;
    QLabel *m_state;
    QLabel *m_backup;
    QLabel *m_workText; ///< of what is under way
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QList<WorkPlace *> m_places;
    QAction *m_newYear;
    std::optional<YearDifference> m_moved; ///< not told yet
    int m_steps = 0;                       ///< that could be undone when last told
    QDateTime m_saved;
    bool m_holdsErrors = false;
    bool m_isRefused = false; ///< the last change did not come into the file
};

} // namespace tvers
