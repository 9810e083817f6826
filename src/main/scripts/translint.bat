@echo off
rem Starts translint with the Java that it came with, if it came with one, else with that of JAVA_HOME, else with the
rem one on the path. JAVA_OPTS adds JVM options.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo translint needs Java 17 or later: install one, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 %JAVA_OPTS% -cp "%HOME_DIR%\lib\*" org.translint.cli.Main %*
exit /b %errorlevel%
