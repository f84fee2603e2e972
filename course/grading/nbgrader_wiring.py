"""Behind nbgrader's commands and buttons: this package's build and grading.

``nbgrader_config.py`` calls `configure`. After that ``nbgrader generate_assignment``, ``nbgrader autograde``,
``nbgrader generate_feedback`` and formgrader's buttons go the same way as the command ``course``.

nbgrader has settings for the steps of a build and of a feedback, which are used; it has none for the class that
autogrades, nor for how formgrader writes names into its pages, so what it calls there is pointed at ours. Of time, see
`course.grading.nbgrader_time`.

This module may touch: nbgrader's configuration, and what is so pointed at.
"""

import contextlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import nbgrader.apps.api
import nbgrader.apps.autogradeapp
from nbgrader import converters, preprocessors
from nbgrader.converters.base import NbGraderException
from nbgrader.exchange import default
from nbgrader.server_extensions.formgrader.base import BaseHandler

from course.comparison.attempt import digest_of
from course.comparison.recognisers import write
from course.errors import CourseError, SourceError
from course.facts.remarks import Status
from course.feedback.exporter import FeedbackExporter, Grades
from course.feedback.formgrader import accessible, write_calmly
from course.gradebook.database import open_gradebook
from course.gradebook.due import due_date
from course.grading.course_folder import open_course_folder, put_environment_on_path
from course.grading.due_line import put_due_line
from course.grading.nbgrader_time import configure_time
from course.grading.pipeline import grade
from course.judging.answer_key import recognisers
from course.judging.release_cells import prepared
from course.judging.releases import remember
from course.judging.unit import folded, nbgrader_metadata, read_unit, with_recognisers, without_solution
from course.kernel.layers import sandbox_of_ours
from course.normalise import normalise
from course.packaged import wheel_name
from course.running.make_key import ensure_key
from course.words.remarks import note_sentence, refusal_sentence, status_word


class Autograde(converters.Autograde):
    """nbgrader's autograde, done by `course.grading.pipeline.grade`."""

    def start(self) -> None:
        """Grade the chosen student and unit; nbgrader's ``*`` means all.

        Raises:
            NbGraderException: nothing could be graded, or a submission could not by our fault.
        """
        folder = open_course_folder(Path(self.coursedir.root))
        chosen = {
            "units": [] if self.coursedir.assignment_id in ("*", "") else [self.coursedir.assignment_id],
            "students": [] if self.coursedir.student_id == "*" else [self.coursedir.student_id],
        }
        try:
            results = grade(folder, **chosen, force=self.force, on_result=self._tell)
        except CourseError as error:
            self.log.error(str(error))
            raise NbGraderException(str(error)) from None
        faults = [result for result in results if result.status is Status.FAULT]
        if faults:
            raise NbGraderException(f"{len(faults)} submissions were not graded by the grader's fault")

    def _tell(self, result) -> None:
        score = f"{result.score:g} / {result.maximum:g}" if result.score is not None else status_word(result.status)
        log = self.log.info if result.score is not None else self.log.warning
        reason = f" ({refusal_sentence(result.refusal)})" if result.refusal else ""
        log("%s, %s: %s%s", result.student, result.unit, score, reason)
        for note in result.notes:
            self.log.warning("%s, %s: %s", result.student, result.unit, note_sentence(note))


class MakeAnswerKey(preprocessors.NbGraderPreprocessor):
    """Execute the reference and keep what it observed, before anything is taken out of the notebook."""

    def preprocess(self, notebook, resources: dict) -> tuple:
        """Write the key of the unit that is being built, where there is none that fits; it is kept for `Recognise`."""
        folder = open_course_folder(Path(self.parent.parent.coursedir.root))
        unit = read_unit(folder.source, resources["nbgrader"]["assignment"])
        bank = folder.bank(unit.name, unit.exercises)
        key = ensure_key(unit, bank, folder.answer_key, sandbox_of_ours(folder.limits_of(unit.name)))
        hidden = {cell.exercise: cell.points for cell in key.cells if cell.hidden}
        resources["course"] = {
            cell.grade_id: write(
                recognisers(key, bank, cell),
                (cell.points, hidden.get(cell.exercise, 0.0)),
                digest_of(unit.stubs[cell.exercise]),
            )
            for cell in key.cells
            if not cell.hidden
        }
        return notebook, resources


class ClearSolutions(preprocessors.NbGraderPreprocessor):
    """Solution regions become stubs; see `course.judging.unit.without_solution`."""

    def preprocess_cell(self, cell, resources: dict, index: int) -> tuple:
        """Replace the region; a solution cell without one is refused, because it would give the answer away."""
        cleared = without_solution(cell.source)
        if nbgrader_metadata(cell).get("solution") and cleared == cell.source:
            raise SourceError("solution cell {cell} has no ### BEGIN SOLUTION … ### END SOLUTION", cell=cell.id)
        cell.source = cleared
        return cell, resources


class FoldReadings(preprocessors.NbGraderPreprocessor):
    """What a predicted cell printed is read after it was run; see `course.judging.unit.folded`."""

    def preprocess_cell(self, cell, resources: dict, index: int) -> tuple:
        """Fold the cell if it is a reading."""
        cell.source = folded(cell)
        return cell, resources


class Recognise(preprocessors.NbGraderPreprocessor):
    """Visible tests get to know their points, their stub, and what the bank's misconceptions leave in them."""

    def preprocess_cell(self, cell, resources: dict, index: int) -> tuple:
        """Put below a visible test what its card needs to know."""
        if cell.id in resources["course"]:
            cell.source = with_recognisers(cell.source, resources["course"][cell.id])
        return cell, resources


class Tidy(preprocessors.NbGraderPreprocessor):
    """Tests are folded, texts are for reading, and nothing of the instructor's machine is in what students get."""

    def preprocess(self, notebook, resources: dict) -> tuple:
        """Fold the source of test cells as JupyterLab does; of other metadata keep what the normaliser keeps.

        A text is read-only: a double click on a hint would else open all three of them as Markdown.

        What is handed out is remembered: a later build must not take it for a student's edit.

        The due date, where there is one, stands in the first text; the first code gets the course where it is missing.
        """
        for cell in notebook.cells:
            if nbgrader_metadata(cell).get("grade"):
                cell.metadata["jupyter"] = {"source_hidden": True}
            elif cell.cell_type == "markdown":
                cell.metadata["editable"] = False
        folder = open_course_folder(Path(self.parent.parent.coursedir.root))
        unit = resources["nbgrader"]["assignment"]
        remember(notebook, unit, folder.answer_key)
        with open_gradebook(folder.db_url, folder.course_id) as gradebook:
            put_due_line(notebook, due_date(gradebook, unit), folder.timezone)
        return normalise(prepared(notebook, folder.settings.wheel_address(wheel_name()))), resources


_INERT = str.maketrans({"<": "&lt;", ">": "&gt;", '"': "&quot;", "\\": "&#92;"})
"""What ends a text, an attribute or a string of JavaScript; all else stays, so that ids go on to be found."""


def _inert(names: dict[str, Any]) -> dict[str, Any]:
    """`names` as formgrader's templates, which escape nothing, can show them: an id is a folder that anyone named."""
    texts = {name: value.translate(_INERT) for name, value in names.items() if isinstance(value, str)}
    return {**names, **texts, **{name: _inert(value) for name, value in names.items() if name == "resources"}}


def _render(handler: BaseHandler, name: str, **names: Any) -> str:
    return accessible(handler.settings["nbgrader_jinja2_env"].get_template(name).render(**_inert(names)))


def _exporter(handler: BaseHandler) -> SimpleNamespace:
    """What writes formgrader's page of a submission."""
    exporter = handler.settings["nbgrader_exporter"]
    return SimpleNamespace(from_filename=lambda name, resources: write_calmly(exporter, name, _inert(resources)))


class ReleaseFeedback(default.ExchangeReleaseFeedback):
    """nbgrader's: what it puts into the exchange is for students to read, by a name that each of them alone knows."""

    def copy_files(self) -> None:
        """Copy the pages, which nobody else may read, and let them be read there."""
        super().copy_files()
        for page in Path(self.dest_path).glob("*.html"):
            with contextlib.suppress(PermissionError):  # another instructor's
                page.chmod(page.stat().st_mode | 0o444)


def configure(c: Any) -> None:
    """Wire this package into nbgrader.

    Arguments:
        c: the configuration object of ``nbgrader_config.py`` (``get_config()``).
    """
    put_environment_on_path()
    c.GenerateAssignment.preprocessors = [
        MakeAnswerKey,
        preprocessors.LockCells,
        ClearSolutions,
        FoldReadings,
        preprocessors.ClearOutput,
        preprocessors.CheckCellMetadata,
        preprocessors.ComputeChecksums,
        preprocessors.SaveCells,
        preprocessors.ClearHiddenTests,
        Recognise,
        preprocessors.ComputeChecksums,
        preprocessors.CheckCellMetadata,
        Tidy,
    ]
    c.GenerateFeedback.force = True  # a page that is there may be older than the grade
    c.GenerateFeedback.permissions = 640  # nbgrader reads the digits as octal
    c.ExchangeFactory.release_feedback = ReleaseFeedback
    c.GenerateFeedback.preprocessors = [Grades]
    c.GenerateFeedback.exporter_class = FeedbackExporter
    nbgrader.apps.autogradeapp.Autograde = Autograde
    nbgrader.apps.api.Autograde = Autograde
    configure_time(c)
    BaseHandler.render = _render
    BaseHandler.exporter = property(_exporter)
