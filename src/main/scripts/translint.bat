@echo off
rem Starts translint with the Java that it came with, if it came with one, else with that of JAVA_HOME, else with the
rem one on the path. JAVA_OPTS adds JVM options. How the JVM is started is told in decision 021 of translint's sources.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
where "%JAVA%" >nul 2>&1
if errorlevel 1 if not exist "%JAVA%" (
  echo translint needs Java 17 or later: install one, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
for %%f in ("%HOME_DIR%\lib\translint-*.jar") do set "JAR=%%~ff"
rem One named file is checked before the better compiler pays.
set "EFFORT="
if not "%~2"=="" if exist "%~2" if not exist "%~2\*" if "%~3"=="" set "EFFORT=-XX:TieredStopAtLevel=1 -Xmn40m"
set "ARCHIVE="
if exist "%HOME_DIR%\lib\translint.jsa" set ARCHIVE="-XX:SharedArchiveFile=%HOME_DIR%\lib\translint.jsa"
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC %EFFORT% %ARCHIVE% -Dfile.encoding=UTF-8 %JAVA_OPTS% -cp "%JAR%" org.translint.cli.Main %*
exit /b %errorlevel%
