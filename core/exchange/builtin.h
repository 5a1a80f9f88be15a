// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the program brings with it as resources.
#pragma once

#include <QFile>

namespace tvers {

/// What T::read() makes of the resource at \a path.
/// \pre it is there and keeps to its format; each has a test that reads it
template<typename T>
T builtInAt(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    auto read = T::read(file.readAll(), path);
    Q_ASSERT(opened && read);
    Q_UNUSED(opened)
    return *std::move(read);
}

} // namespace tvers
