"""A day on a JupyterHub in a real browser: fetch, solve, hand in, collect, grade, look, give feedback back, read it.

Nothing is done by hand beside it: what the browser does is all that a student and an instructor have to do.
"""

import os
import re
import subprocess
from pathlib import Path

import pytest
from conftest import CHROMIUM, QUIET
from hub import PASSWORD, running_hub, why_not

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine"),
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]
UNIT = "00-chain-rule"
SOLVED = "central_difference"
POINTS = 30
"""Of the exercise that the first student solves."""
SECONDS = 1000  # in milliseconds


@pytest.fixture(scope="module")
def hub(built):
    with running_hub(built) as hub:
        yield hub


@pytest.fixture
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


class Person:
    """Somebody who has logged in and sees JupyterLab.

    Attributes:
        failed: answers of the hub that tell of an error, and frames that the browser refused to show.
    """

    def __init__(self, browser, hub, name: str) -> None:
        self.name, self.address, self.failed = name, f"{hub.url}/user/{name}", []
        self.page = browser.new_context(viewport={"width": 1300, "height": 900}).new_page()
        self.page.set_default_timeout(90 * SECONDS)
        self.page.on("response", self._note)
        self.page.on("console", lambda said: "Framing" in said.text and self.failed.append(said.text))
        self.page.goto(hub.url)
        self.page.fill("#username_input", name)
        self.page.fill("#password_input", PASSWORD)
        self.page.click("#login_submit")
        self.page.wait_for_selector("#jp-main-dock-panel")

    def _note(self, response) -> None:
        if response.status >= 400:
            self.failed.append(f"{response.status} {response.url}")

    def choose(self, *names: str) -> None:
        """Click through a menu."""
        for name in names:
            self.page.get_by_role("menuitem", name=name, exact=True).click()

    def shot(self, name: str) -> None:
        if shots := os.environ.get("SCREENSHOTS"):
            self.page.screenshot(path=Path(shots) / f"hub-{name}.png")


class Student(Person):
    """A student, whose list of assignments is open."""

    def __init__(self, browser, hub, name: str) -> None:
        super().__init__(browser, hub, name)
        self.choose("Nbgrader", "Assignment List")

    def assignments(self, kind: str):
        """The part of the list with what is ``released``, ``fetched`` or ``submitted``."""
        return self.page.locator(f"#{kind}_assignments_list")

    def fetch(self) -> None:
        self.assignments("released").get_by_role("button", name="Fetch").click()
        self.assignments("fetched").locator(".assignment-notebooks-link", has_text=UNIT).wait_for()

    def hand_in(self) -> None:
        self.page.locator(".lm-TabBar-tab", has_text="Assignments").click()
        self.assignments("fetched").get_by_role("button", name="Submit").click()
        self.assignments("submitted").get_by_text(UNIT).first.wait_for()

    def open_notebook(self) -> None:
        self.assignments("fetched").locator(".assignment-notebooks-link", has_text=UNIT).click()
        self.assignments("fetched").locator(f"#nbgrader-gradient-tape-{UNIT} a", has_text=UNIT).click()
        self.page.locator(".jp-Notebook .jp-Cell").first.wait_for()

    def scroll_to(self, what):
        """Bring something of the notebook into sight; JupyterLab draws cells as they come there."""
        self.page.locator(".jp-Notebook .jp-WindowedPanel-outer, .jp-WindowedPanel-outer").last.hover()
        self.page.mouse.wheel(0, -100_000)
        for _ in range(100):
            self.page.wait_for_timeout(150)
            if what.count():
                what.first.scroll_into_view_if_needed()
                return what.first
            self.page.mouse.wheel(0, 500)
        raise AssertionError(f"{what} is not in the notebook")

    def write(self, exercise: str, text: str) -> None:
        cell = self.page.locator(".jp-CodeCell .cm-content").filter(has_text=f"def {exercise}(")
        self.scroll_to(cell).click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)

    def run_all_and_save(self) -> None:
        self.choose("Run", "Run All Cells")
        self.page.wait_for_selector('.jp-Notebook-ExecutionIndicator[data-status="busy"]')
        self.page.wait_for_selector('.jp-Notebook-ExecutionIndicator[data-status="idle"]')
        self.page.keyboard.press("Control+S")
        self.page.wait_for_timeout(1 * SECONDS)

    def fetch_feedback(self) -> None:
        self.page.locator(".lm-TabBar-tab", has_text="Assignments").click()
        self.page.get_by_role("button", name="Refresh").click()
        self.assignments("submitted").get_by_role("button", name="Fetch Feedback").click()
        self.assignments("submitted").get_by_text("view feedback").wait_for()

    def open_feedback(self) -> None:
        self.assignments("submitted").get_by_text("view feedback").click()
        self.page.locator(".jp-DirListing-item", has_text=f"{UNIT}.html").dblclick()


class Instructor(Person):
    """The instructor, whose formgrader is open in JupyterLab."""

    def __init__(self, browser, hub, name: str) -> None:
        super().__init__(browser, hub, name)
        self.choose("Nbgrader", "Formgrader")
        self.page.wait_for_timeout(1 * SECONDS)
        self.grader = self.page.frame_locator("iframe").last

    def click(self, row: str, column: str, answer: str) -> None:
        """Click a button in a table of formgrader, and wait for what it says."""
        self.grader.locator("tr", has_text=row).locator(f"td.{column} a").click()
        self.grader.get_by_text(re.compile(answer)).wait_for()
        self.grader.get_by_role("button", name="OK").click()
        self.grader.locator(".modal").wait_for(state="detached")

    def look_at_everything(self) -> None:
        """Follow all links of formgrader's pages; see `failed` for what does not open."""
        start = f"{self.address}/formgrader/"
        seen, ahead = set(), [start]
        while ahead:
            place = ahead.pop()
            if place in seen:
                continue
            seen.add(place)
            self.page.goto(place)
            self.page.wait_for_load_state("networkidle")
            links = self.page.locator("a[href]").evaluate_all("all => all.map(one => one.href)")
            ahead += [link.partition("#")[0] for link in links if link.startswith(self.address)]
        kinds = ("gradebook/", "manage_submissions/", "manage_students/", "submissions/")
        assert all(any(place.startswith(start + kind) for place in seen) for kind in kinds)


def serious(page, within: str = "html") -> list[str]:
    """The serious and critical faults that axe finds `within` what a selector names."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found = axe.run(page, context=within).response["violations"]
    grave = [one for one in found if one["impact"] in ("serious", "critical")]
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in grave]


def test_a_day(hub, browser, reference):
    teacher = Instructor(browser, hub, hub.instructor)
    teacher.click(UNIT, "release", "Successfully released")

    first, second = (Student(browser, hub, name) for name in hub.students)
    assert first.page.get_by_role("menuitem").filter(has_text="Formgrader").count() == 0
    for student in (first, second):
        student.fetch()
    first.open_notebook()
    first.write(SOLVED, reference(UNIT)[SOLVED])
    first.run_all_and_save()
    card = first.page.locator(".jp-OutputArea-output").filter(has_text="✔").filter(has_text=SOLVED)
    first.scroll_to(card)
    first.shot("solved")
    for student in (first, second):
        student.hand_in()
    first.shot("handed-in")

    teacher.click(UNIT, "collect", "Successfully collected")
    teacher.grader.locator("tr", has_text=UNIT).locator("td.num-submissions a").click()
    for name, score in zip(hub.students, (POINTS, 0)):
        teacher.click(name, "autograde", "Successfully autograded")
        teacher.grader.locator("tr", has_text=name).get_by_text(f"{score} / 100").wait_for()
    teacher.shot("graded")

    teacher.look_at_everything()
    teacher.page.goto(f"{teacher.address}/formgrader/manage_submissions/{UNIT}")
    teacher.grader = teacher.page
    for name in hub.students:
        teacher.click(name, "generate-feedback", "Successfully generated feedback")
        teacher.click(name, "release-feedback", "Successfully released feedback")

    teacher.page.goto(f"{teacher.address}/formgrader/gradebook/{UNIT}/{UNIT}")
    teacher.page.get_by_text("Submission #1").click()
    teacher.page.wait_for_load_state("networkidle")
    teacher.shot("submission")
    ours = serious(teacher.page, ".highlight")  # the rest of this page is nbgrader's, and so are the colours
    assert [fault for fault in ours if not fault.startswith("color-contrast")] == []

    first.fetch_feedback()
    first.shot("feedback-list")
    first.open_feedback()
    shown = first.page.frame_locator(".jp-HTMLViewer iframe")
    shown.get_by_text("연습 1. central_difference").first.wait_for()
    first.shot("feedback")
    page = next((hub.folder / "home" / first.name / UNIT / "feedback").glob(f"*/{UNIT}.html"))
    first.page.goto(page.as_uri())
    assert serious(first.page) == []
    for person in (teacher, first, second):
        assert not person.failed


def test_students_read_nothing_of_the_instructor_and_of_each_other(hub):
    def reads(user, path):
        command = ["runuser", "-u", user, "--", "find", str(path)]
        return bool(subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[1:])

    first, second = hub.students
    inbound = hub.folder / "exchange" / "gradient-tape" / "inbound"
    assert reads(hub.instructor, hub.folder / "course")
    assert reads(hub.instructor, inbound)
    for closed in (hub.folder / "course", inbound, hub.folder / "home" / second):
        assert not reads(first, closed)
