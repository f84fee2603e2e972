"""JupyterLab with the settings that the package brings, in a real browser: no hint opens as text, no news are asked."""

import json
import os
import shutil
import tomllib

import pytest
from conftest import CHROMIUM, QUIET, ROOT, jupyter_lab

UNIT = "01-basics"
RUN = "run.ipynb"
"""The same notebook, all run, by somebody whom JupyterLab does not trust."""


def brought():
    """Where, below an environment, a wheel puts a file → the file here."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["data-files"]
    return {folder: [ROOT / name for name in names] for folder, names in table.items()}


@pytest.fixture
def lab(built, tmp_path):
    """The address of a JupyterLab in a folder with the released notebook."""
    for folder, files in brought().items():
        place = tmp_path / folder
        place.mkdir(parents=True)
        for file in files:
            shutil.copy(file, place)
    work = tmp_path / "work"
    shutil.copytree(built / "release" / UNIT, work)
    shutil.copy(ROOT / "source" / UNIT / f"{UNIT}.ipynb", work / RUN)
    with jupyter_lab(work, tmp_path, JUPYTER_CONFIG_PATH=str(tmp_path / "etc" / "jupyter")) as url:
        yield url


def scroll_to(page, thing):
    """Scroll down the notebook until `thing` is there: cells below are drawn as they come into sight."""
    page.locator(".jp-MarkdownCell").first.wait_for(timeout=120_000)
    for _ in range(60):
        if thing.count():
            return
        page.locator(".jp-Notebook").hover()
        page.mouse.wheel(0, 600)
        page.wait_for_timeout(200)


def test_what_the_wheel_brings_is_where_jupyterlab_looks():
    ((folder, (file,)),) = brought().items()
    assert folder == "etc/jupyter/labconfig/default_setting_overrides.d"
    assert json.loads(file.read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine")
def test_a_double_click_on_a_hint_does_not_open_its_text(lab, tmp_path):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": 1300, "height": 900})
        page.goto(f"{lab}/lab/tree/{UNIT}.ipynb")
        cell = page.locator(".jp-MarkdownCell").filter(has_text="힌트 1").first
        cell.locator("h3").first.dblclick(timeout=120_000)
        page.wait_for_timeout(1500)
        assert cell.locator(".cm-editor:visible").count() == 0
        assert cell.locator(".jp-RenderedMarkdown:visible").count() == 1
        assert page.get_by_text("Would you like to get notified").count() == 0
        if shots := os.environ.get("SCREENSHOTS"):
            page.screenshot(path=f"{shots}/lab.png")
        browser.close()


@pytest.mark.slow
@pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine")
def test_the_link_of_an_exercise_jumps_to_the_rules_of_the_unit(lab):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": 1300, "height": 900})
        page.goto(f"{lab}/lab/tree/{UNIT}.ipynb")
        link = page.locator('.jp-MarkdownCell a[href="#rules"]').nth(1)
        scroll_to(page, link)
        link.click()
        heading = page.locator(".jp-MarkdownCell h2").filter(has_text="모든 연습에서 지킬 것")
        heading.wait_for(state="visible", timeout=20_000)
        page.wait_for_timeout(1000)
        assert 0 <= heading.bounding_box()["y"] < 900
        browser.close()


@pytest.mark.slow
@pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine")
def test_a_picture_has_an_alternative_text_and_is_shown_once(lab):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": 1300, "height": 900})
        page.goto(f"{lab}/lab/tree/{RUN}")
        pictures = page.locator(".jp-CodeCell").filter(has_text="draw_tangent(lambda").locator(".jp-OutputArea img")
        scroll_to(page, pictures)
        assert pictures.count() == 1
        assert pictures.get_attribute("alt").startswith("그림. 가로축: x, 세로축: y, 범례: ")
        assert pictures.evaluate("it => it.complete && it.naturalWidth") > 300
        if shots := os.environ.get("SCREENSHOTS"):
            page.screenshot(path=f"{shots}/picture.png")
        browser.close()
