; SPDX-FileCopyrightText: The Tvers developers
; SPDX-License-Identifier: GPL-3.0-or-later

; The setup, for one user and without administrator's rights. Given by installer/windows/package:
; VERSION, ICON, OUT, SIZE (KiB) and LIST, which has the macros PutFiles and TakeFiles.
;
;   tvers-VERSION-setup.exe [/S] [/D=FOLDER]      0 done, 2 failed, 10 Tvers is running
;   uninstall.exe [/S] [_?=FOLDER]                likewise (with _?=, else it does not wait)

Unicode true
SetCompressor /SOLID lzma
SetDateSave off             ; one commit, one setup
AllowSkipFiles off
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include LogicLib.nsh
!include "${LIST}"

!define RUNNING 10
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Tvers"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\tvers.exe"
!define CLASSES "Software\Classes"
!define TYPE "Tvers.File"

Name "Tvers"
OutFile "${OUT}"
BrandingText "Tvers ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Tvers"
InstallDirRegKey HKCU "${UNINSTALL}" InstallLocation
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Tvers"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Tvers"
VIAddVersionKey CompanyName "The Tvers developers"
VIAddVersionKey LegalCopyright "The Tvers developers; GNU GPL 3 or later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\tvers.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first is for everybody whose language is not here.
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Norwegian
!insertmacro MUI_LANGUAGE NorwegianNynorsk
!include words.nsh

; Windows writes to no program that runs. Half of a new one beside half of an old one would be
; worse than none: so it is asked before anything is touched.
!macro AskWhether FILE
    ${If} ${FileExists} "$INSTDIR\${FILE}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${FILE}" a
        ${If} ${Errors}
            StrCpy $1 1
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
!macroend
!macro RefuseWhileRunning UN
Function ${UN}RefuseWhileRunning
    ${Do}
        StrCpy $1 0
        !insertmacro AskWhether tvers.exe
        !insertmacro AskWhether tvers.com
        !insertmacro AskWhether Qt6Core.dll
        ${If} $1 = 0
            Return
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(TVERS_RUNS)" /SD IDCANCEL IDRETRY again
        SetErrorLevel ${RUNNING}
        Quit
        again:
    ${Loop}
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

; Explorer looks at file types and icons anew.
!macro TellExplorer
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
    Call RefuseWhileRunning
FunctionEnd

Section "Tvers"
    Call RefuseWhileRunning     ; again: the folder may be another, and time has passed
    ; What an older one has put here goes by its own list; people's files are on no list.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' $2
        ${If} $2 <> 0
            SetErrorLevel $2
            Abort
        ${EndIf}
    ${EndIf}
    !insertmacro PutFiles
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Tvers.lnk" "$INSTDIR\tvers.exe" "" "" "" "" "" "$(TVERS_COMMENT)"

    WriteRegStr HKCU "${CLASSES}\.tvers" "" "${TYPE}"
    WriteRegStr HKCU "${CLASSES}\.tvers" "Content Type" "application/vnd.tvers"
    WriteRegStr HKCU "${CLASSES}\.tvers\OpenWithProgids" "${TYPE}" ""
    WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "$(TVERS_FILE)"
    WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\tvers.exe,0"
    WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\tvers.exe" "%1"'
    WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\tvers.exe"

    WriteRegStr HKCU "${UNINSTALL}" DisplayName "Tvers"
    WriteRegStr HKCU "${UNINSTALL}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" DisplayIcon "$INSTDIR\tvers.exe,0"
    WriteRegStr HKCU "${UNINSTALL}" Publisher "The Tvers developers"
    WriteRegStr HKCU "${UNINSTALL}" InstallLocation "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" EstimatedSize ${SIZE}
    WriteRegDWORD HKCU "${UNINSTALL}" NoModify 1
    WriteRegDWORD HKCU "${UNINSTALL}" NoRepair 1
    !insertmacro TellExplorer
SectionEnd

Function un.onInit
    Call un.RefuseWhileRunning
FunctionEnd

Section "Uninstall"
    Call un.RefuseWhileRunning
    !insertmacro TakeFiles
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"            ; only if nothing of anybody's is left in it
    Delete "$SMPROGRAMS\Tvers.lnk"

    ReadRegStr $0 HKCU "${CLASSES}\.tvers" ""
    ${If} $0 == "${TYPE}"       ; else another program has it now
        DeleteRegValue HKCU "${CLASSES}\.tvers" ""
    ${EndIf}
    DeleteRegValue HKCU "${CLASSES}\.tvers" "Content Type"
    DeleteRegValue HKCU "${CLASSES}\.tvers\OpenWithProgids" "${TYPE}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.tvers\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.tvers"
    DeleteRegKey HKCU "${CLASSES}\${TYPE}"
    DeleteRegKey HKCU "${APP_PATH}"
    DeleteRegKey HKCU "${UNINSTALL}"
    !insertmacro TellExplorer
SectionEnd
