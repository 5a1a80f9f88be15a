// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/longwork.h"

#include <QSignalBlocker>
#include <QThread>

namespace tvers {

LongWork::LongWork(QObject *parent) : QObject(parent) {}

LongWork::~LongWork()
{
    const QSignalBlocker silence(this); // who listens is going too
    cancel();
}

void LongWork::begin(const Job &job)
{
    cancel();
    const auto asked = std::make_shared<std::atomic_bool>(false);
    m_cancelled = asked;
    m_text = job.text;
    const auto tell = [this, asked, last = std::make_shared<int>(-1)](int done, int total) {
        const int percent = total > 0 ? done * 100 / total : 0;
        if (*last == percent) // one event for each step that can be seen
            return;
        *last = percent;
        QMetaObject::invokeMethod(this, [this, asked, done, total] {
            if (!*asked)
                emit moved(done, total);
        });
    };
    m_thread = QThread::create([this, job, asked, tell] {
        job.run({tell, [asked] { return asked->load(); }});
        QMetaObject::invokeMethod(this, [this, job, asked] { end(asked, job.done); });
    });
    m_thread->start();
    emit begun();
}

void LongWork::end(const std::shared_ptr<std::atomic_bool> &asked,
                   const std::function<void()> &done)
{
    if (*asked) // it was cancelled, and perhaps something newer is under way
        return;
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    emit ended();
    done();
}

void LongWork::cancel()
{
    if (!m_thread)
        return;
    m_cancelled->store(true);
    m_thread->wait(); // the work looks up often
    delete std::exchange(m_thread, nullptr);
    emit ended();
}

} // namespace tvers
