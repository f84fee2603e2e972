@echo off
rem The first run installs, later ones open JupyterLab at once. Messages are Korean, in UTF-8.
setlocal
chcp 65001 >nul
pushd "%~dp0"
set WHEEL=@WHEEL@

rem What was installed is this wheel, and the Python that it was installed for still runs.
set INSTALLED=
if exist .venv\installed set /p INSTALLED=<.venv\installed
if not "%INSTALLED%"=="%WHEEL%" goto install
.venv\Scripts\python.exe -c "" >nul 2>nul
if errorlevel 1 goto install
goto open

:install
set PYTHON=
for %%v in (3.13 3.12 3.11) do if not defined PYTHON (
  py -%%v -c "import sys, venv; sys.exit(sys.maxsize < 2**32)" >nul 2>nul && set PYTHON=py -%%v
)
if not defined PYTHON (
  python -c "import sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14) or sys.maxsize < 2**32)" >nul 2>nul && set PYTHON=python
)
if not defined PYTHON (
  echo 64비트 파이썬 3.11, 3.12, 3.13 가운데 하나가 필요합니다. https://www.python.org/downloads/ 에서 3.13을 골라 설치한 다음 다시 실행하세요.
  goto failed
)
if not exist "%WHEEL%" (
  echo 이 폴더에 .whl 파일이 없습니다. 받은 zip의 압축을 통째로 푼 다음 그 폴더에서 다시 실행하세요.
  goto failed
)
mkdir .installing 2>nul
if errorlevel 1 (
  echo 다른 창에서 설치하고 있습니다. 끝나기를 기다리세요. 그런 창이 없으면 이 폴더의 .installing 폴더를 지우고 다시 실행하세요.
  goto failed
)
echo 설치합니다. 텐서플로를 내려받으므로 몇 분 걸립니다. 창을 닫지 마세요.

rem Whatever an installation left that did not end, or whose Python is gone, is not built upon.
set KEEP=
if exist .venv\installed .venv\Scripts\python.exe -m pip --version >nul 2>nul && set KEEP=1
if not defined KEEP if exist .venv rmdir /s /q .venv
if exist .venv\installed del .venv\installed
if not exist .venv %PYTHON% -m venv .venv
if not exist .venv\Scripts\python.exe (
  rmdir .installing
  echo 가상 환경을 만들지 못했습니다. 폴더에 쓸 수 있는지, 디스크에 4GB가 남아 있는지 보고 다시 실행하세요.
  goto failed
)
.venv\Scripts\python.exe -m pip install --disable-pip-version-check -c constraints.txt ".\%WHEEL%[lab]"
if errorlevel 1 (
  rmdir .installing
  echo 설치하지 못했습니다. 인터넷에 연결되어 있는지, 디스크에 4GB가 남아 있는지, 폴더의 경로가 너무 길지 않은지 보고 다시 실행하세요.
  goto failed
)
>.venv\installed echo %WHEEL%
rmdir .installing

:open
if not exist my-notebooks mkdir my-notebooks
for /d %%u in (notebooks\*) do if not exist "my-notebooks\%%~nxu\%%~nxu.ipynb" xcopy /e /i /q "%%u" "my-notebooks\%%~nxu" >nul
echo JupyterLab을 엽니다. 끝낼 때에는 이 창에서 Ctrl+C를 누르세요.
.venv\Scripts\python.exe -m jupyterlab my-notebooks %*
if errorlevel 1 (
  echo JupyterLab이 오류로 끝났습니다. 위의 메시지를 교수자에게 보여 주세요.
  goto failed
)
popd
exit /b

:failed
echo.
pause
popd
exit /b 1
