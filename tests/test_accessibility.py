"""Feedback and report in a real browser: axe finds no serious fault, nothing has to be scrolled sideways on a phone."""

import os
from pathlib import Path

import pytest
from conftest import CHROMIUM, QUIET, ROOT

from course.authoring.handed_in import filled_in
from course.grading.course_folder import open_course_folder
from course.grading.feedback_pages import write_feedback
from course.judging.bank import ACCEPTED, MISCONCEPTIONS, of_kind, read_bank
from course.report.page import write_report

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine")]
UNIT = "01-basics"
WIDTHS = (375, 1280)
PAGES = ("right", "wrong", "untouched", "broken", "report-ko", "report-en")


@pytest.fixture(scope="module")
def pages(shared_classroom):
    """Name → file: the feedback of four students, and the report in both languages."""
    room, bank = shared_classroom, read_bank(ROOT / "answers", UNIT)
    for student, kind in (("right", ACCEPTED), ("wrong", MISCONCEPTIONS)):
        texts = {name: of_kind(answers, kind)[0].handed_in for name, answers in bank.items()}
        room.hand_in(student, UNIT, filled_in(room.notebook(UNIT), texts))
    room.hand_in("untouched", UNIT, room.notebook(UNIT))
    room.hand_in("broken", UNIT, "{")
    room.grade(UNIT)
    folder = open_course_folder(room.root)
    write_feedback(folder, UNIT)
    for language in ("ko", "en"):
        write_report(folder, room.root / f"report-{language}.html", language)
    feedback = {student: folder.feedback(student, UNIT) for student in PAGES[:4]}
    return feedback | {name: room.root / f"{name}.html" for name in PAGES[4:]}


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_can_be_read_by_everybody(pages, browser, name, width):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = browser.new_page(viewport={"width": width, "height": 800})
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(pages[name].as_uri())
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == [], "it works offline"
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "nothing to scroll sideways"
    if shots := os.environ.get("SCREENSHOTS"):
        page.screenshot(path=Path(shots) / f"{name}-{width}.png", full_page=True)
    found = axe.run(page).response["violations"]
    page.close()
    told = [f"{one['impact']}: {one['id']}: {one['help']}: {one['nodes'][0]['html'][:200]}" for one in found]
    assert told == []
