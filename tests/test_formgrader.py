"""Formgrader in a real browser: it lists the units, autogrades by its button, and shows the same score."""

import json
import os
import re
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from conftest import CHROMIUM, QUIET, UNITS

from course.authoring.handed_in import filled_in

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine")]
UNIT = "01-basics"


@pytest.fixture
def server(classroom, reference, tmp_path):
    last = list(reference(UNIT))[-1]
    work = {name: text for name, text in reference(UNIT).items() if name != last}
    classroom.hand_in("김하늘", UNIT, filled_in(classroom.notebook(UNIT), work))
    classroom.hand_in("other", UNIT, classroom.notebook(UNIT))
    log = (tmp_path / "server.log").open("w")
    port = 18000 + os.getpid() % 2000
    environment = os.environ | {
        "JUPYTER_CONFIG_DIR": str(tmp_path / "config"),
        "JUPYTER_RUNTIME_DIR": str(tmp_path / "runtime"),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    options = ["--no-browser", "--ip=127.0.0.1", f"--port={port}", "--IdentityProvider.token=", "--ServerApp.password="]
    enable = ["--ServerApp.jpserver_extensions", "nbgrader.server_extensions.formgrader=True"]
    command = [sys.executable, "-m", "jupyterlab", "--allow-root", *options, *enable]
    process = subprocess.Popen(command, cwd=classroom.root, env=environment, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(url, process, tmp_path / "server.log")
        yield classroom, url
    finally:
        process.terminate()
        process.wait(30)


def _wait_for(url, process, log):
    for _ in range(240):
        assert process.poll() is None, log.read_text()[-3000:]
        try:
            urllib.request.urlopen(f"{url}/api", timeout=2)
            return
        except OSError:
            time.sleep(0.25)
    raise AssertionError(log.read_text()[-3000:])


@pytest.fixture
def page():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser.new_page(viewport={"width": 1300, "height": 900})
        browser.close()


def test_autograde_by_the_button(server, page, tmp_path):
    classroom, url = server
    page.goto(f"{url}/formgrader/manage_assignments")
    page.wait_for_selector("text=04-pitfalls")
    assert all(page.locator(f"text={unit}").count() for unit in UNITS)

    page.goto(f"{url}/formgrader/manage_submissions/{UNIT}")
    row = page.locator("tr", has_text="김하늘")
    row.wait_for()
    row.locator(".autograde a, td.autograde span.glyphicon").first.click()
    page.wait_for_selector("text=/Successfully autograded/i", timeout=120_000)
    page.reload()
    page.locator("tr", has_text="김하늘").wait_for()
    page.wait_for_timeout(500)
    shown = page.locator("tr", has_text="김하늘").inner_text()
    score = classroom.grade(UNIT, students=["김하늘"])["김하늘"].score
    assert 0 < score < 100
    assert re.search(rf"\b{score:g} / 100\b", shown), shown

    submissions = json.load(urllib.request.urlopen(f"{url}/formgrader/api/submissions/{UNIT}"))
    assert {s["student"]: s["score"] for s in submissions}["김하늘"] == score
    if os.environ.get("SCREENSHOTS"):
        page.screenshot(path=Path(os.environ["SCREENSHOTS"]) / "formgrader.png")
