# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DROOT=… -P translations.cmake: fails when a text is unfinished or has
# vanished from the source, which lrelease passes over with a line nobody reads.
# `./dev words` brings the files up to date with the source first.
foreach(language nb nn en)
    set(file "${ROOT}/translations/tvers_${language}.ts")
    file(READ "${file}" texts)
    string(REGEX MATCHALL "type=\"(unfinished|vanished|obsolete)\"" open "${texts}")
    list(LENGTH open count)
    if(count GREATER 0)
        message(SEND_ERROR "${file}: ${count} texts are unfinished or no longer used")
    endif()
endforeach()
