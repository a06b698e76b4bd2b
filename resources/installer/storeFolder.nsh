; The store is one for all accounts of the PC: every user (S-1-5-32-545) may write in its folder. Uninstalling leaves it.
!macro customInstall
  ReadEnvStr $0 ProgramData
  CreateDirectory "$0\Kentro"
  nsExec::Exec '"$SYSDIR\icacls.exe" "$0\Kentro" /grant *S-1-5-32-545:(OI)(CI)M'
!macroend
