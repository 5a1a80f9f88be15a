// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file «Vis i møtet»: one item at a time in large letters, for everybody in the room.
#pragma once

#include "core/meetings/lockmoment.h"

#include <QDialog>
#include <QList>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tvers {

class HiddenPage;

/// One item as it is shown.
struct MeetingSlide {
    QString title;          ///< names nobody
    QStringList lines = {}; ///< what came of it; names nobody
    QString name = {};      ///< the child's: hidden until asked for; "" for none
    bool hasGuests = false;
    QStringList guestLines = {}; ///< what its guests may see, and nothing else
};

/// Right and Left go through the items, N shows or hides names, G shows what the item's
/// guests may see and nothing else, H hides everything, Escape goes back. Hidden too after
/// a minute without touch; any key or click shows it again.
class MeetingScreen : public QDialog
{
    Q_OBJECT
public:
    MeetingScreen(const QString &heading, const QList<MeetingSlide> &slides,
                  QWidget *parent = nullptr);

    void go(int slide); ///< within the items
    int slide() const { return m_slide; }
    void hideContent();
    bool isHidingContent() const;
    void toggleNames();
    void toggleGuests();

    static constexpr int hiddenAfterSeconds = tvers::hiddenAfterSeconds;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< any touch
    void done(int result) override;

private:
    void layOut();
    void showContent();
    void follow();

    QString m_meeting;
    QList<MeetingSlide> m_slides;
    int m_slide = 0;
    bool m_showsNames = false;
    bool m_isForGuests = false;
    QTimer m_untouched;
    QStackedWidget *m_pages;
    QLabel *m_heading;
    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_name;
    QLabel *m_body;
    HiddenPage *m_hidden;
    QPushButton *m_back;
    QPushButton *m_on;
    QPushButton *m_names;
    QPushButton *m_guests;
    QPushButton *m_hide;
    QPushButton *m_close;
};

} // namespace tvers
