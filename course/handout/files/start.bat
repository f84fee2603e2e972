@echo off
rem The first run installs, later ones open JupyterLab at once. Messages are Korean, in UTF-8.
chcp 65001 >nul
cd /d "%~dp0"

set PYTHON=
for %%v in (3.13 3.12 3.11) do if not defined PYTHON (
  py -%%v -c "import sys, venv; sys.exit(sys.maxsize < 2**32)" >nul 2>nul && set PYTHON=py -%%v
)
if not defined PYTHON (
  python -c "import sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14) or sys.maxsize < 2**32)" >nul 2>nul && set PYTHON=python
)
if not defined PYTHON (
  echo 64비트 파이썬 3.11, 3.12, 3.13 가운데 하나가 필요합니다. https://www.python.org/downloads/ 에서 3.13을 설치한 다음 다시 실행하세요.
  goto failed
)

set WHEEL=
for /f "delims=" %%f in ('dir /b /o-d gradient_tape_course-*.whl 2^>nul') do if not defined WHEEL set WHEEL=%%f
if not defined WHEEL (
  echo 이 폴더에 gradient_tape_course-….whl 파일이 없습니다. 받은 zip의 압축을 통째로 푼 다음 그 폴더에서 다시 실행하세요.
  goto failed
)

set INSTALLED=
if exist .venv\installed set /p INSTALLED=<.venv\installed
if not "%INSTALLED%"=="%WHEEL%" (
  echo 설치합니다. 텐서플로를 내려받으므로 몇 분 걸립니다. 창을 닫지 마세요.
  if not exist .venv\Scripts\python.exe %PYTHON% -m venv .venv
  if not exist .venv\Scripts\python.exe (
    echo 가상 환경을 만들지 못했습니다. 폴더에 쓸 수 있는지, 디스크에 4GB가 남아 있는지 보고 다시 실행하세요.
    goto failed
  )
  .venv\Scripts\python.exe -m pip install --disable-pip-version-check -q -c constraints.txt ".\%WHEEL%[lab]"
  if errorlevel 1 (
    echo 설치하지 못했습니다. 인터넷에 연결되어 있는지, 디스크에 4GB가 남아 있는지 보고 다시 실행하세요.
    goto failed
  )
  >.venv\installed echo %WHEEL%
)

if not exist my-notebooks mkdir my-notebooks
for /d %%u in (notebooks\*) do if not exist "my-notebooks\%%~nxu" xcopy /e /i /q "%%u" "my-notebooks\%%~nxu" >nul
echo JupyterLab을 엽니다. 끝낼 때에는 이 창에서 Ctrl+C를 누르세요.
.venv\Scripts\python.exe -m jupyterlab my-notebooks %*
exit /b

:failed
echo.
pause
exit /b 1
