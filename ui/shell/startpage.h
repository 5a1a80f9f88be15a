// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What one sees while no file is open.
#pragma once

#include <QWidget>

class QCommandLinkButton;
class QLabel;
class QListWidget;

namespace tvers {

class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void showRecent(const QStringList &paths);

signals:
    void newFileWanted();
    void exampleWanted();
    void openWanted();
    void planWanted();
    void fileWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void takeColours();

    QLabel *m_name;
    QLabel *m_purpose;
    QCommandLinkButton *m_new;
    QCommandLinkButton *m_open;
    QCommandLinkButton *m_plan;
    QCommandLinkButton *m_example;
    QLabel *m_recentHead;
    QListWidget *m_recent;
};

} // namespace tvers
