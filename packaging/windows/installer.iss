; Inno Setup 6: makes dist\bpviz-desktop-VERSION-setup.exe from build\dist\bpviz-desktop.
;   python -m pip install -e .[package]
;   python packaging\build.py folder
;   iscc /DVersion=0.1.0 packaging\windows\installer.iss
; Written for a Windows machine; not tried on the one it was written on.

#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6B9F0E0A-6B5D-4F1D-9C0E-2F1E3B1C7A10}
AppName=bpviz
AppVersion={#Version}
AppPublisher=The bpviz developers
DefaultDirName={autopf}\bpviz
DefaultGroupName=bpviz
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=bpviz-desktop-{#Version}-setup
SetupIconFile=..\..\build\icons\bpviz.ico
UninstallDisplayIcon={app}\bpviz-desktop.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Files]
Source: "..\..\build\dist\bpviz-desktop\*"; DestDir: "{app}"; \
  Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\bpviz"; Filename: "{app}\bpviz-desktop.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.bpviz"; ValueType: string; \
  ValueData: "bpviz.project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.bpviz"; ValueName: "Content Type"; \
  ValueType: string; ValueData: "application/x-bpviz"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\bpviz.project"; ValueType: string; \
  ValueData: "bpviz project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\bpviz.project\shell\open\command"; \
  ValueType: string; ValueData: """{app}\bpviz-desktop.exe"" ""%1"""

[Run]
Filename: "{app}\bpviz-desktop.exe"; Description: "{cm:LaunchProgram,bpviz}"; \
  Flags: nowait postinstall skipifsilent
