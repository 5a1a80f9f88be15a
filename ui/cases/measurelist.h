// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The measures of one discussion.
#pragma once

#include "core/cases/discussion.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace tvers {

class CaseBook;
class Desk;

class MeasureList : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    MeasureList(Desk &desk, QWidget *parent = nullptr);

    void show(const Discussion &of);

private:
    void follow();
    void add();
    void change();
    void remove();
    std::optional<Measure> chosen() const;
    bool letPass(const QStringList &names);
    void retranslate() override;

    Desk &m_desk;
    CaseBook &m_book;
    std::optional<Discussion> m_of;
    QList<Measure> m_measures;
    QLabel *m_label;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace tvers
