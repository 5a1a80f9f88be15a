// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/systemwording.h"

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace tvers {

namespace {

struct Reason {
    int code; ///< the system's number for it: errno(3); on Windows GetLastError()'s
    const char *words;
};

constexpr auto missing =
    QT_TRANSLATE_NOOP("tvers::SystemWording", "there is no such file or folder");
constexpr auto denied =
    QT_TRANSLATE_NOOP("tvers::SystemWording", "you do not have permission to do that there");
constexpr auto full = QT_TRANSLATE_NOOP("tvers::SystemWording", "the disk is full");
constexpr auto readOnly =
    QT_TRANSLATE_NOOP("tvers::SystemWording", "that disk or drive can only be read");
constexpr auto folder = QT_TRANSLATE_NOOP("tvers::SystemWording", "there is a folder of that name");
constexpr auto noFolder =
    QT_TRANSLATE_NOOP("tvers::SystemWording", "a part of the path is not a folder");
constexpr auto failed =
    QT_TRANSLATE_NOOP("tvers::SystemWording", "the disk did not do what it was asked to");
constexpr auto tooLong = QT_TRANSLATE_NOOP("tvers::SystemWording", "the name is too long");
constexpr auto badName =
    QT_TRANSLATE_NOOP("tvers::SystemWording", "such a name cannot be used there");
constexpr auto notPlain = QT_TRANSLATE_NOOP("tvers::SystemWording", "it is a device, not a file");
constexpr auto busy = QT_TRANSLATE_NOOP("tvers::SystemWording", "another program is using it");

// The first stand for themselves on Windows too, where we are the ones to give them.
constexpr Reason reasons[] = {
    {ENOENT, missing}, {EACCES, denied},   {ENOSPC, full},
    {EISDIR, folder},  {EIO, failed},      {ENAMETOOLONG, tooLong},
    {EROFS, readOnly}, {ENODEV, notPlain},
#ifdef Q_OS_WIN // winerror.h
    {3, missing},      {5, denied},        {19, readOnly},
    {32, busy},        {33, busy},         {39, full},
    {112, full},       {123, badName},     {206, tooLong},
#else
    {EPERM, denied},   {EDQUOT, full},          {EFBIG, full},     {ENOTDIR, noFolder},
    {ELOOP, noFolder}, {EINVAL, badName},       {EBUSY, busy},     {ETXTBSY, busy},
#endif
};

} // namespace

QString SystemWording::of(const QString &systemText)
{
    const auto found =
        std::find_if(std::begin(reasons), std::end(reasons), [&](const Reason &reason) {
            return systemText == qt_error_string(reason.code);
        });
    if (found != std::end(reasons))
        return tr(found->words);
    return tr("“%1”").arg(systemText);
}

} // namespace tvers
