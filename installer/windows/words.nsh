; SPDX-FileCopyrightText: The Tvers developers
; SPDX-License-Identifier: GPL-3.0-or-later

; What the setup says itself. NSIS has the rest in all three languages.
LangString TVERS_RUNS ${LANG_ENGLISH} "Tvers is running. Close it, and then try again.$\n$\nNothing has been changed."
LangString TVERS_RUNS ${LANG_NORWEGIAN} "Tvers er i gang. Lukk programmet, og prøv så igjen.$\n$\nIngenting er endret."
LangString TVERS_RUNS ${LANG_NORWEGIANNYNORSK} "Tvers er i gang. Lukk programmet, og prøv så på nytt.$\n$\nIngenting er endra."
LangString TVERS_FILE ${LANG_ENGLISH} "Tvers file"
LangString TVERS_FILE ${LANG_NORWEGIAN} "Tvers-fil"
LangString TVERS_FILE ${LANG_NORWEGIANNYNORSK} "Tvers-fil"
LangString TVERS_COMMENT ${LANG_ENGLISH} "Arenas, meetings and the year around children in a municipality"
LangString TVERS_COMMENT ${LANG_NORWEGIAN} "Arenaer, møter og året rundt barn i en kommune"
LangString TVERS_COMMENT ${LANG_NORWEGIANNYNORSK} "Arenaer, møte og året rundt barn i ein kommune"
