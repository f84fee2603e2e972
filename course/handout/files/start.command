#!/bin/sh
# 처음에는 설치하고, 다음부터는 바로 JupyterLab을 엽니다. macOS: 두 번 누르세요. Linux: sh start.command
cd "$(dirname "$0")" || exit 1
wheel='@WHEEL@'

stop() {
  echo
  echo "$1"
  [ -t 0 ] && { printf 'Enter를 누르면 닫힙니다. '; read -r _; }
  exit 1
}

finish() { rmdir .installing 2>/dev/null; }

interrupted() {
  finish
  echo
  echo '설치를 멈추었습니다. 다시 실행하면 처음부터 설치합니다.'
  exit 130
}

# What was installed is this wheel, and the Python that it was installed for still runs.
is_ready() { [ "$(cat .venv/installed 2>/dev/null)" = "$wheel" ] && .venv/bin/python -c '' 2>/dev/null; }

install() {
  python=
  for name in ${PYTHON:-python3.13 python3.12 python3.11 python3 python}; do
    if "$name" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
      python=$name
      break
    fi
  done
  [ -n "$python" ] || stop '파이썬 3.11, 3.12, 3.13 가운데 하나가 필요합니다. https://www.python.org/downloads/ 에서 3.13을 골라 설치한 다음(Ubuntu, Debian: sudo apt install python3-venv) 다시 실행하세요.'
  [ -f "$wheel" ] || stop "이 폴더에 $wheel 파일이 없습니다. 받은 zip을 통째로 다시 푸세요."
  mkdir .installing 2>/dev/null || stop '다른 창에서 설치하고 있습니다. 끝나기를 기다리세요. 그런 창이 없으면 이 폴더의 .installing 폴더를 지우고 다시 실행하세요.'
  trap interrupted HUP INT TERM
  trap finish EXIT
  echo '설치합니다. 텐서플로를 내려받으므로 몇 분 걸립니다. 창을 닫지 마세요.'
  # Whatever an installation left that did not end, or whose Python is gone, is not built upon.
  { [ -f .venv/installed ] && .venv/bin/python -m pip --version >/dev/null 2>&1; } || rm -rf .venv
  rm -f .venv/installed
  [ -d .venv ] || "$python" -m venv .venv ||
    stop '가상 환경을 만들지 못했습니다. 폴더에 쓸 수 있는지, 디스크에 4GB가 남아 있는지 보고 다시 실행하세요.'
  .venv/bin/python -m pip install --disable-pip-version-check -c constraints.txt "./$wheel[lab]" ||
    stop '설치하지 못했습니다. 인터넷에 연결되어 있는지, 디스크에 4GB가 남아 있는지 보고 다시 실행하세요.'
  echo "$wheel" > .venv/installed
  finish
  trap - HUP INT TERM EXIT
}

is_ready || install
mkdir -p my-notebooks
for unit in notebooks/*/; do
  name=$(basename "$unit")
  [ -e "my-notebooks/$name/$name.ipynb" ] || { mkdir -p "my-notebooks/$name" && cp -R "$unit." "my-notebooks/$name"; }
done
echo 'JupyterLab을 엽니다. 끝낼 때에는 이 창에서 Ctrl+C를 두 번 누르세요.'
exec .venv/bin/python -m jupyterlab my-notebooks "$@"
