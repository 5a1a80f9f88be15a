# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Debian's mingw-w64 as CMake's cross compiler. TVERS_WINDOWS_PREFIX names the folder with the
# libraries built for Windows (installer/windows/prefix makes it).
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

# -posix, not -win32: only these compilers know std::thread and std::mutex.
set(triple x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triple}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triple}-g++-posix)
set(CMAKE_AR ${triple}-gcc-ar-posix)
set(CMAKE_RANLIB ${triple}-gcc-ranlib-posix)
set(CMAKE_RC_COMPILER ${triple}-windres)

# A try_compile() is a project of its own and must be told the prefix again.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES TVERS_WINDOWS_PREFIX)

# Programs run here and come from here, everything else is the target's.
set(CMAKE_FIND_ROOT_PATH ${TVERS_WINDOWS_PREFIX} /usr/${triple})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Qt's tools (moc, rcc, lrelease …) are this machine's.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)
set(Qt6LinguistTools_DIR ${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools)

# pkg-config must not find this machine's libraries, and a prefix may have been moved since.
set(ENV{PKG_CONFIG_LIBDIR} ${TVERS_WINDOWS_PREFIX}/lib/pkgconfig)
set(PKG_CONFIG_ARGN --define-prefix --static)
