; The installer for Windows, made by Inno Setup 6.4.3:
;   iscc /DVersion=X.Y.Z .ci\packaging\windows\trioapp.iss
; The release workflow gives the version; it stands in trioapp\__init__.py only.

#ifndef Version
  #error Give the version: iscc /DVersion=...
#endif

[Setup]
AppId={{7C1C63B1-5B0B-4C9E-9A55-0D6A6C1F7A43}
AppName=Trio
AppVersion={#Version}
AppVerName=Trio {#Version}
AppPublisher=The trioapp authors
VersionInfoVersion={#Version}
; for whoever installs it alone, without an administrator, or for all
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
DefaultDirName={autopf}\trioapp
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\..\LICENSE
SetupIconFile=..\..\..\resources\icons\app\trioapp.ico
UninstallDisplayIcon={app}\trioapp.exe
OutputDir=..\..\..\dist
OutputBaseFilename=trioapp-{#Version}-windows-x64
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; a program that is open is closed first, and says itself what is not saved
CloseApplications=yes
#ifdef SignTool
SignTool={#SignTool}
#endif

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\..\dist\trioapp\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; what an earlier version had and this one has not
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Trio"; Filename: "{app}\trioapp.exe"
Name: "{autodesktop}\Trio"; Filename: "{app}\trioapp.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\trioapp.exe"; Description: "{cm:LaunchProgram,Trio}"; Flags: nowait postinstall skipifsilent
