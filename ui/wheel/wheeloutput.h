// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel out of the window: the buttons that print it and write it to files.
#pragma once

#include "core/wheel/sheet.h"
#include "ui/wheel/wheelcontent.h"

#include <QPointer>
#include <QPushButton>

#include <functional>

namespace tvers {

class WheelOutput : public QObject
{
    Q_OBJECT
public:
    /// \a content is asked for what is shown, whenever something is made of it.
    WheelOutput(std::function<const WheelContent &()> content, QWidget *place);

    /// In the order in which they stand; whoever lays them out owns them.
    QList<QWidget *> buttons() const { return {m_paper, m_export}; }
    void setEnabled(bool isThereAnything);
    void retranslate();

    /// Writes it to \a path, in the format of its ending.
    void exportTo(const QString &path, Paper paper);

private:
    void print();
    void preview();
    void askForFile(Paper paper);

    std::function<const WheelContent &()> m_content;
    QWidget *m_place;
    QPointer<QPushButton> m_paper;
    QPointer<QPushButton> m_export;
};

} // namespace tvers
