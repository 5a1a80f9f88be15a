// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What comes: meetings, deadlines, questions to answer.
#pragma once

#include "core/calendar/halfyear.h"
#include "ui/shell/overviewsource.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace tvers {

class Desk;
struct WheelEntry;
struct WheelArena;

class OverviewPlace : public WorkPlace
{
    Q_OBJECT
public:
    explicit OverviewPlace(Desk &desk, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    Symbol symbol() const override { return Symbol::Overview; }

    void addSource(OverviewSource source); ///< its sections stand after the consents

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    QString heading() const;
    void addYearChange();
    void addEntries();
    void addQuestions();
    void addArenaQuestions(QTreeWidgetItem *questions);
    void addConsents();
    void addFromSources();
    void addDuties();
    void addReport();
    struct ReportState {
        QString words;
        bool isDone = false; ///< sent, or all that are to come have come
    };
    ReportState reportState(HalfYear half) const;
    void tick(const QTreeWidgetItem &row);
    void activate(const QTreeWidgetItem &row);
    void askForDay(const QTreeWidgetItem &row);
    void askForAnswer(const QTreeWidgetItem &row);
    void keep(const QString &text, const QString &setting, const QString &value);
    QString kept(const QString &setting) const;
    QPair<int, int> chosen() const;
    void choose(QPair<int, int> row);
    QTreeWidgetItem *section(const QString &heading, const QString &whenEmpty);
    void addEntry(QTreeWidgetItem *section, const WheelEntry &entry, const WheelArena &arena);

    Desk &m_desk;
    QList<OverviewSource> m_sources;
    QLabel *m_heading;
    QTreeWidget *m_list;
};

} // namespace tvers
