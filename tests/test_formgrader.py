"""Formgrader in a real browser: it lists the units, autogrades by its button, and shows the same score."""

import json
import os
import re
import urllib.request
from pathlib import Path
from urllib.parse import quote

import pytest
from conftest import CHROMIUM, QUIET, UNITS, jupyter_lab
from nbgrader.api import Gradebook

from course.authoring.handed_in import filled_in

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine")]
UNIT = "01-basics"


@pytest.fixture
def server(classroom, reference, tmp_path):
    last = list(reference(UNIT))[-1]
    work = {name: text for name, text in reference(UNIT).items() if name != last}
    classroom.hand_in("김하늘", UNIT, filled_in(classroom.notebook(UNIT), work))
    classroom.hand_in("other", UNIT, classroom.notebook(UNIT))
    enable = ["--ServerApp.jpserver_extensions", "nbgrader.server_extensions.formgrader=True"]
    with jupyter_lab(classroom.root, tmp_path, *enable) as url:
        yield classroom, url


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

    with Gradebook(f"sqlite:///{classroom.root / 'gradebook.db'}") as gradebook:
        submission = gradebook.find_submission_notebook(UNIT, UNIT, "김하늘").id
    pages = [
        "manage_assignments",
        f"manage_submissions/{UNIT}",
        "manage_students",
        "manage_students/김하늘",
        "gradebook",
    ]
    pages += [f"manage_students/김하늘/{UNIT}", f"gradebook/{UNIT}", f"gradebook/{UNIT}/{UNIT}"]
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    for where in (*pages, f"submissions/{submission}"):
        page.goto(f"{url}/formgrader/{where}")
        page.wait_for_selector("#main-table tr" if where in pages else ".nbgrader_cell")
        found = axe.run(page).response["violations"]
        grave = [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")]
        assert grave == [], (where, [one["nodes"][0]["failureSummary"] for one in found])


HOSTILE = "<img src=x onerror=seen()>"
"""Where this is taken for HTML, `seen` is called."""


def test_names_are_shown_and_never_run(server, page):
    """A folder that somebody named, and what stands in a gradebook that was filled elsewhere."""
    classroom, url = server
    listed, named, folder, quoted = f"{HOSTILE}listed", "named", f"{HOSTILE}folder", '";seen();"\\'
    with Gradebook(f"sqlite:///{classroom.root / 'gradebook.db'}") as gradebook:
        gradebook.update_or_create_student(listed)
        gradebook.update_or_create_student(named, first_name=f"{HOSTILE}first", last_name=f"{HOSTILE}last")
        gradebook.update_or_create_student("o'brien & co")
    for student in (listed, named, "o'brien & co", folder, quoted):
        classroom.hand_in(student, UNIT, classroom.notebook(UNIT))
    graded = classroom.grade(UNIT)
    assert {listed, named, "o'brien & co"} <= graded.keys()
    assert not {folder, quoted} & graded.keys()
    with Gradebook(f"sqlite:///{classroom.root / 'gradebook.db'}") as gradebook:
        ids = {student: gradebook.find_submission_notebook(UNIT, UNIT, student).id for student in (listed, named)}

    seen = []
    page.expose_function("seen", lambda: seen.append(page.url))
    page.on("dialog", lambda dialog: dialog.accept())
    shown = {f"manage_submissions/{UNIT}": folder, "manage_students": f"{HOSTILE}last, {HOSTILE}first"}
    shown |= {f"gradebook/{UNIT}/{UNIT}": f"{HOSTILE}last"}
    for student in (listed, folder, quoted):
        shown[f"manage_students/{quote(student, safe='')}"] = student
        shown[f"manage_students/{quote(student, safe='')}/{UNIT}"] = student
    shown |= {f"submissions/{ids[listed]}/": listed, f"submissions/{ids[named]}/": f"{HOSTILE}last, {HOSTILE}first"}
    for place, text in shown.items():
        page.goto(f"{url}/formgrader/{place}")
        page.wait_for_load_state("networkidle")
        assert text in page.evaluate("document.body.textContent"), place
        headings = page.locator("thead th")  # each click changes which of them are sorted
        for number in range(headings.count()):
            headings.nth(number).click()
        for search in page.locator("input[type=search]").all():
            search.fill("<img")
        page.wait_for_timeout(200)
    assert not seen

    page.goto(f"{url}/formgrader/manage_students/{quote('o' + chr(39) + 'brien & co')}")
    page.wait_for_selector(f"text={UNIT}")  # its submissions are found

    page.goto(f"{url}/formgrader/manage_submissions/{UNIT}")
    row = page.locator("tr", has_text=folder)
    row.wait_for()
    row.locator("td.autograde span.glyphicon").first.click()
    page.wait_for_selector("text=/There was an error autograding/i", timeout=60_000)
    page.wait_for_timeout(500)
    assert not seen
    assert not (classroom.root / "autograded" / folder).exists()
