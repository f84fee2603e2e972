"""The steps behind ``nbgrader generate_feedback``: read the grades, make the page, write it as HTML.

nbgrader's converter stays in charge: it finds the autograded notebooks, calls these steps and places the pages.

This module may touch: the gradebook and the folders ``release/`` and ``submitted/``, read-only.
"""

import datetime
import functools
import re
from collections.abc import Sequence
from pathlib import Path

import nbformat
from jinja2 import Environment, PackageLoader
from markupsafe import Markup, escape
from nbconvert.exporters import Exporter
from nbformat import NotebookNode
from nbgrader.api import Gradebook, SubmittedAssignment
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import default

from course import html
from course.facts.times import Times
from course.feedback.next_step import next_step
from course.feedback.page import Page, Seen, heading, make_page
from course.gradebook.late import seconds_late
from course.gradebook.points import cell_names, read_points
from course.gradebook.recorded import seen_of
from course.gradebook.roster import name_of
from course.judging.bank import FOLDER, MISCONCEPTIONS, Bank, read_bank
from course.judging.submission import small_file
from course.judging.unit import find_units, nbgrader_metadata
from course.words import feedback as words
from course.words.remarks import refusal_reason
from course.zone import in_zone, zone_of

_FOR_RELEASE = ("timestamp.txt", "submission_secret.txt")  # nbgrader's release_feedback looks for them by the page
_MAXIMUM_BYTES = 10_000


class Grades(NbGraderPreprocessor):
    """Scores and comments, which of them were given by hand, and what the grader saw, read at once.

    nbgrader's own step asks for each cell by itself, which takes most of the time of a page.
    """

    def preprocess(self, notebook: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        """Note them in the cells' metadata and in `resources`; a cell that the gradebook does not know has none."""
        about = resources["nbgrader"]
        where = about["student"], about["assignment"]
        with Gradebook(about["db_url"]) as gradebook:
            submitted = gradebook.find_submission_notebook(about["notebook"], about["assignment"], about["student"])
            points = read_points(gradebook.db, *where)[where]
            names = cell_names(gradebook, submitted)
            comments = {names[comment.cell_id]: comment.manual_comment for comment in submitted.comments}
            for cell in notebook.cells:
                known = nbgrader_metadata(cell)
                if given := points.cells.get(known.get("grade_id")):
                    known["score"], known["by_hand"] = given.total or 0.0, given.by_hand is not None
                if comment := comments.get(known.get("grade_id")):
                    known["manual_comment"] = comment
            about |= {"score": points.score, "max_score": submitted.max_score, "late_penalty": points.penalty}
            about["name"] = name_of(gradebook, about["student"])
            about["times"] = _times(submitted.assignment, zone_of(self.config))
            resources["course"] = Seen(*seen_of(gradebook, *where))
        return notebook, resources


def _times(submission: SubmittedAssignment, zone: str) -> Times:
    """When a submission was due for its student and when it was handed in, in the zone of the course."""
    due, extension, handed_in = submission.assignment.duedate, submission.extension, submission.timestamp
    late = seconds_late(handed_in, due, extension)
    whole = due and due + (extension or datetime.timedelta())
    shown = (when and in_zone(when, zone) for when in (whole, handed_in))
    return Times(*shown, extended=bool(due and extension), seconds_late=late)


class FeedbackExporter(Exporter):
    """An autograded notebook as the page that its student reads."""

    output_mimetype = "text/html"

    @default("file_extension")
    def _html(self) -> str:
        return ".html"

    def from_notebook_node(self, nb: NotebookNode, resources: dict | None = None, **kw) -> tuple[str, dict]:
        """The page and the resources, with what nbgrader needs beside the page to release it."""
        notebook, resources = super().from_notebook_node(nb, resources, **kw)
        grades, bank = resources["nbgrader"], {}
        coursedir = getattr(self.parent, "coursedir", None)
        following = ""
        if coursedir is not None:
            root = Path(coursedir.root)
            answers = root / self.config.get("Course", {}).get("answers", FOLDER)
            bank = bank_as_it_is(answers, grades["assignment"])
            order = self.config.get("Course", {}).get("units", [])
            following = next_unit(root / coursedir.release_directory, grades["assignment"], order)
            submitted = coursedir.format_path(coursedir.submitted_directory, grades["student"], grades["assignment"])
            resources.setdefault("outputs", {}).update(_for_release(root / submitted))
        page = make_page(notebook, grades, resources.get("course", Seen()), bank, following)
        return render(page), resources


def render(page: Page) -> str:
    """A page as HTML; all that it holds is escaped."""
    return _environment().get_template("page.html").render(page=page, step=next_step(page), words=words)


@functools.cache
def _environment() -> Environment:
    environment = html.environment(PackageLoader("course.feedback", "templates"))
    environment.filters["points"] = words.points
    environment.filters["marked"] = marked
    environment.filters["why"] = refusal_reason
    return environment


def marked(text: str) -> Markup:
    """`text` escaped, with what stands between backticks as code."""
    told = str(escape(str(text)))
    return Markup(told if told.count("`") % 2 else re.sub("`([^`]*)`", r"<code>\1</code>", told))


def bank_as_it_is(answers: Path, unit: str) -> Bank:
    """The bank of `unit` in the folder `answers`, read again where a file of it has changed."""
    files = sorted((answers / unit).glob(f"*/{MISCONCEPTIONS}/*.py")) + sorted(answers.glob("*.toml"))
    return _bank(answers, unit, tuple((file, file.stat().st_mtime_ns) for file in files))


@functools.lru_cache(maxsize=8)
def _bank(answers: Path, unit: str, _state: tuple) -> Bank:
    return read_bank(answers, unit)


def next_unit(release: Path, unit: str, order: Sequence[str] = ()) -> str:
    """The heading of the released unit that comes after `unit`, or "".

    Arguments:
        order: the units of the course in their order; none: all that are released, by name.
    """
    released = find_units(release)
    known = [other for other in order or released if other in released]
    following = known[known.index(unit) + 1 :] if unit in known else []
    if not following:
        return ""
    path = release / following[0] / f"{following[0]}.ipynb"
    return _title(path, path.stat().st_mtime_ns)


@functools.lru_cache(maxsize=64)
def _title(path: Path, _changed: int) -> str:
    try:
        cells = nbformat.read(path, as_version=4).cells
    except (OSError, ValueError):
        return ""
    return next((heading(cell)[1] for cell in cells if heading(cell)[0] == 1), "")


def _for_release(submitted: Path) -> dict[str, bytes]:
    """nbgrader's own small files of a submission; a student may have put something else in their place."""
    found = {name: small_file(submitted, name, _MAXIMUM_BYTES + 1) for name in _FOR_RELEASE}
    return {name: text for name, text in found.items() if text is not None and len(text) <= _MAXIMUM_BYTES}
