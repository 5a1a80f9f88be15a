# SPDX-FileCopyrightText: The Tvers developers
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DROOT=… -P layers.cmake: fails when a layer includes what it must not
# know. Linking does not show it: Debian's include root lets <QtSql/QSqlQuery>
# compile anywhere, linked or not.
function(forbid folder pattern exempt)
    file(GLOB_RECURSE sources "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    foreach(source IN LISTS sources)
        file(STRINGS "${source}" hits REGEX "^[ \t]*#[ \t]*include.*${pattern}")
        if(hits AND NOT source MATCHES "${exempt}")
            message(SEND_ERROR "${source} includes ${hits}")
        endif()
    endforeach()
endfunction()

set(nothing "^$")
set(screen "<Qt(Widgets|Gui|PrintSupport|Concurrent)/|<Q(Widget|Painter|Color|Font|Image|Pixmap|Icon|Application|GuiApplication)>|<QMessageBox>")
set(sql "<QtSql/|<QSql")
forbid(core "(${screen}|\"ui/|\"app/)" "${nothing}")
forbid(core "(${sql}|<sodium)" "/core/storage/")
forbid(core "<(libical/|xlsxwriter)" "/core/exchange/")
forbid(ui "<(libical/|xlsxwriter)" "${nothing}")
forbid(app "<(libical/|xlsxwriter)" "${nothing}")
forbid(core/calendar "\"core/(municipality|consent|meetings|planning|cases|reports|wheel|storage)/" "${nothing}")
forbid(core/consent "\"core/(municipality|meetings|planning|reports|wheel|storage)/" "${nothing}")
forbid(core/municipality "\"core/(meetings|planning|cases|reports|wheel|storage)/" "${nothing}")
forbid(core/meetings "\"core/(planning|cases|minutes|reports|wheel|storage)/" "${nothing}")
forbid(core/cases "\"core/(planning|minutes|reports|wheel|storage)/" "${nothing}")
forbid(core/minutes "\"core/(planning|reports|wheel|storage)/" "${nothing}")
forbid(core/planning "\"core/(cases|minutes|consent|reports|wheel|storage)/" "${nothing}")
forbid(core/wheel "\"core/(meetings|planning|cases|documents|reports|storage)/" "${nothing}")
forbid(core/documents "\"core/(municipality|consent|meetings|planning|cases|reports|storage|exchange)/" "${nothing}")
forbid(ui "(${sql}|\"core/storage/(database|statements|migrations)|\"app/)" "${nothing}")
forbid(ui/wording "${screen}" "${nothing}")
