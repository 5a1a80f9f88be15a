# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The build's letters: Noto Sans as subset (subset.py), in the build tree, as a
# Qt resource under :/fonts. The system's own Python, for fonttools is its package.
find_program(TVERS_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)
find_path(NOTO_SANS_FOLDER NotoSans-Regular.ttf REQUIRED
    PATHS /usr/share/fonts/truetype/noto /usr/share/fonts/noto
    NO_CMAKE_FIND_ROOT_PATH
    DOC "The folder with NotoSans-Regular.ttf, -Bold.ttf and -Italic.ttf")

# Writes NotoSans-Regular.ttf, -Bold.ttf and -Italic.ttf to the build tree and gives their
# paths in ${result}.
function(tvers_subset_fonts result)
    set(script ${PROJECT_SOURCE_DIR}/resources/fonts/subset.py)
    set(made)
    foreach(face Regular Bold Italic)
        set(from ${NOTO_SANS_FOLDER}/NotoSans-${face}.ttf)
        set(to ${PROJECT_BINARY_DIR}/fonts/NotoSans-${face}.ttf)
        add_custom_command(OUTPUT ${to}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/fonts
            COMMAND ${TVERS_PYTHON} ${script} ${from} ${to}
            DEPENDS ${from} ${script}
            COMMENT "Subset of Noto Sans ${face}"
            VERBATIM)
        list(APPEND made ${to})
    endforeach()
    set(${result} ${made} PARENT_SCOPE)
endfunction()
