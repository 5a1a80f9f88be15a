// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Work that takes a while, away from the window.
#pragma once

#include "core/progress.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace tvers {

/// One at a time, in a thread of its own; told in the window's thread only.
class LongWork : public QObject
{
    Q_OBJECT
public:
    struct Job {
        QString text; ///< "Making the plan": what people read meanwhile
        /// In the other thread: knows nothing but copies.
        std::function<void(const Progress &progress)> run;
        std::function<void()> done; ///< here, unless it was cancelled
    };

    explicit LongWork(QObject *parent = nullptr);
    ~LongWork() override; ///< cancels, and waits

    /// Work that is under way is cancelled first: the newest wish wins.
    void begin(const Job &job);
    void cancel(); ///< it ends soon, and nothing comes of it
    bool isRunning() const { return m_thread; }
    QString text() const { return m_text; }

signals:
    void begun();
    void moved(int done, int total);
    void ended();

private:
    void end(const std::shared_ptr<std::atomic_bool> &asked, const std::function<void()> &done);

    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the work under way
    QString m_text;
};

} // namespace tvers
