"""The command ``course``: one verb for each thing an instructor does.

This module may touch: the command line. Each verb lives in ``course.commands``.
"""

import argparse
import errno
import importlib
import io
import os
import sys
from typing import Any

from course import __version__
from course.errors import CourseError
from course.language import LANGUAGES, _, spoken
from course.text import wrapped

_FULL_OR_CLOSED = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EPERM)
Argument = tuple[tuple[str, ...], dict[str, Any]]


def _number(text: str) -> int:
    if not (text.isdecimal() and 1 <= int(text) <= 1000):
        raise argparse.ArgumentTypeError(_("{text!r} is not a number from 1 to 1000", text=text))
    return int(text)


def _argument(*names: str, **options: Any) -> Argument:
    return names, options


def _flag(name: str, text: str) -> Argument:
    return _argument(name, action="store_true", help=text)


_UNITS = _argument("units", nargs="*", metavar="UNIT", help="e.g. 01-basics, or 01; default: all")
_UNIT = _argument("unit", metavar="UNIT", help="e.g. 01-basics, or 01")
_NO_NBVAL = _flag("--no-nbval", "do not compare printed with stored outputs")
_NEW = {
    "exercise": (
        "four cells and templates of answers, in a unit that is there",
        _UNIT,
        _argument("name", metavar="NAME", help="of the student's function, e.g. derivative_at"),
        _argument("--points", nargs=2, type=int, default=(4, 8), metavar=("VISIBLE", "HIDDEN"), help="default: 4 8"),
    ),
    "unit": (
        "a notebook of one exercise, with answers, that builds",
        _argument("unit", metavar="NN-slug", help="e.g. 05-keras"),
    ),
}
_OTHERS = 0o007
"""What neither the owner nor the group of a file may do with it."""
DESCRIPTION = "Build, grade and export the tf.GradientTape course."
VERSION = "show the version and exit"
LANGUAGE = "what the terminal speaks; default: by LANG"
VERBS: dict[str, tuple] = {
    "build": (
        "validate units, make their answer keys and the students' versions",
        _UNITS,
        _NO_NBVAL,
        _argument(
            "--audit",
            choices=("all", "bank", "none"),
            default="all",
            help="test the tests: with the bank of answers and mutants (all, the default), with the bank alone, or not",
        ),
    ),
    "audit": (
        "test the tests: right answers pass, misconceptions and mutants do not",
        _UNITS,
        _flag("--no-mutants", "the bank of answers only, which is much faster"),
        _argument(
            "--drafts",
            nargs=2,
            metavar=("UNIT", "EXERCISE"),
            help="write the mutants that no misconception explains to answers/UNIT/EXERCISE/drafts/, "
            "and do nothing else",
        ),
        _flag("--equivalent", "also list the mutants that are right, and why"),
    ),
    "handout": (
        "put what students get into one zip: notebooks, package, guide, start scripts; no solutions",
        _UNITS,
        _argument("--output", metavar="FILE", default="handout.zip", help="default: handout.zip"),
        _argument(
            "--colab",
            metavar="URL",
            default="",
            help="the folder on GitHub in which you will unpack it: each notebook gets a link that opens it on Colab",
        ),
    ),
    "roster": (
        "enrol the students of a class list (CSV: id, name, email, LMS id, section)",
        _argument(
            "file",
            metavar="FILE",
            help="class list in CSV with a header line; needed is a column id, student_id or 학번; "
            "an export of Canvas's gradebook will do, too",
        ),
        _argument("--id", metavar="COLUMN", default="", help="the column with the ids, where it has another name"),
    ),
    "collect": (
        "put what an LMS or students sent (zips, folders) into submitted/, and list every file in collected.csv",
        _argument(
            "paths", nargs="+", metavar="PATH", help="a zip or a folder, as Moodle, Canvas, Drive or mail gave it"
        ),
    ),
    "grade": (
        "grade what is in submitted/, write the gradebook, show the class",
        _UNITS,
        _argument("--student", action="append", default=[], metavar="ID", dest="students", help="only this student"),
        _flag("--force", "grade again what has not changed, too"),
        _argument("--jobs", type=_number, metavar="N", help="notebooks at a time; default: all cores, and one more"),
        _argument("--scheduler", metavar="tcp://HOST:PORT", help="execute on the workers of a Dask cluster"),
        _flag("--no-isolation", "run students' code with all that you may do (dangerous)"),
        _flag("--only-problems", "in the table, only students with something to look at"),
        _flag("--dry-run", "grade and show what would change, but write nothing"),
        _flag("--watch", "go on: grade each submission as it arrives and write its feedback page, until Ctrl-C"),
    ),
    "due": (
        "show, set or remove a unit's due date; penalties follow at once",
        _argument("unit", nargs="?", metavar="UNIT", help="e.g. 01-basics; default: all are shown"),
        _argument("when", nargs="*", metavar="WHEN", help='e.g. "2026-12-01 23:59", in the zone of the course'),
        _flag("--none", "remove it"),
    ),
    "extend": (
        "give a student more time for a unit, instead of what was given before",
        _argument("student", metavar="STUDENT", help="the id"),
        _UNIT,
        _argument("by", nargs="*", metavar="BY", help='+2d, +12h, +1w, or until when: "2026-12-03 23:59"'),
        _flag("--none", "take it back"),
    ),
    "feedback": (
        "write each student's page of what was seen and what to do next, into feedback/",
        _argument("units", nargs="*", metavar="UNIT", help="e.g. 01-basics, or 01; default: all that have been graded"),
        _argument("--student", metavar="ID", help="only this student"),
        _argument(
            "--zip",
            choices=("moodle", "canvas", "folder"),
            help="and put all pages into one zip: under the names under which Moodle or Canvas gave the submissions, "
            "to be uploaded there, or in a folder for each student",
        ),
        _argument("--output", metavar="FILE", help="the zip; default: feedback-moodle.zip, …"),
    ),
    "report": (
        "write what there is to know of the class (grades, exercises, misconceptions, students) as one HTML file",
        _argument("--language", choices=("ko", "en"), default="ko", help="of the report; default: ko"),
        _argument("--output", metavar="FILE", default="report.html", help="default: report.html"),
    ),
    "export": (
        "write all grades: by student, unit and exercise, as a workbook for Excel, or for Canvas or Moodle",
        _argument("units", nargs="*", metavar="UNIT", help="e.g. 01-basics, or 01; default: all that have scores"),
        _argument(
            "--format",
            choices=("csv", "xlsx", "canvas", "moodle"),
            default="csv",
            help="csv: each exercise with what became of it (default); xlsx: units, total and exercises, in the order "
            "of the class list; canvas, moodle: what that system imports",
        ),
        _argument(
            "--output",
            metavar="FILE",
            help="default: grades.csv, grades.xlsx, canvas.csv or moodle.csv; - for standard output",
        ),
    ),
    "demo": (
        "make a demonstration class in demo/, grade it, and check every score",
        _argument("--folder", metavar="DIR", default="demo", help="where (default: demo)"),
        _NO_NBVAL,
    ),
    "doctor": ("say what this machine has and lacks",),
    "normalise": ("for authors: bring source notebooks into their one form (after editing them in JupyterLab)", _UNITS),
    "new": ("for authors: write the cells and answers of a new exercise, or a new unit, to begin with", _NEW),
}
"""Verb → what it does, then its arguments, or a dict of the verbs below it."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code: 0 done, 1 not done (one sentence says why), 2 not understood."""
    # jsonschema tries this module for a format that notebooks do not use; building its grammar takes 0.9 s of CPU.
    sys.modules.setdefault("rfc3987_syntax", None)
    _print_whatever_the_terminal()
    with spoken(_language_asked_for(arguments)):
        return _run(_parser().parse_args(arguments))


def _language_asked_for(arguments: list[str] | None) -> str | None:
    """What stands behind ``--language`` before the verb: the help and the errors of the command line speak it, too."""
    before_the_verb = argparse.ArgumentParser(add_help=False)
    before_the_verb.add_argument("--language", nargs="?")
    before_the_verb.add_argument("verb", nargs=argparse.REMAINDER)
    asked_for = before_the_verb.parse_known_args(arguments)[0].language
    return asked_for if asked_for in LANGUAGES else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="course", description=_(DESCRIPTION), formatter_class=_Help)
    parser.add_argument("--version", action="version", version=f"course {__version__}", help=_(VERSION))
    parser.add_argument("--language", choices=LANGUAGES, dest="terminal_language", help=_(LANGUAGE))
    _declare(parser, "VERB", "verb", VERBS)
    return parser


def _run(options: argparse.Namespace) -> int:
    before = os.umask(_OTHERS)
    # What is written of a class is nobody's outside it; a build makes what is handed out.
    os.umask(before if options.verb == "build" else before | _OTHERS)
    try:
        return importlib.import_module(f"course.commands.{options.verb}").run(options)
    except KeyboardInterrupt:
        print("course: " + _("stopped; what was done is kept, run the same command to go on"), file=sys.stderr)
        return 130
    except CourseError as error:
        return _failed(str(error))
    except ModuleNotFoundError as error:
        if (error.name or "course").partition(".")[0] == "course":
            raise
        remedy = _(
            "{name} is not installed here; for instructors, run: pip install -e '.[instructor]'", name=error.name
        )
        return _failed(remedy)
    except OSError as error:
        if error.errno not in _FULL_OR_CLOSED:
            raise
        told = {"path": error.filename or error.filename2 or _("a file"), "reason": error.strerror}
        return _failed(_("{path} cannot be written or read: {reason}; what was done before is kept", **told))
    finally:
        os.umask(before)


def _failed(why: str) -> int:
    try:
        from rich.console import Console
    except ModuleNotFoundError:
        print(f"course: {why}", file=sys.stderr)
    else:
        Console(stderr=True, highlight=False).print(f"course: {why}", style="red", markup=False, soft_wrap=True)
    return 1


class _Help(argparse.HelpFormatter):
    """Help whose lines are as long as they look: a Korean letter takes two columns."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrapped(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in wrapped(text, width - len(indent)))


def _print_whatever_the_terminal() -> None:
    """Letters that the terminal does not have are replaced: a name in Korean must not end a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _declare(parser: argparse.ArgumentParser, shown: str, kept: str, verbs: dict[str, tuple]) -> None:
    below = parser.add_subparsers(metavar=shown, dest=kept, required=True)
    for name, (text, *arguments) in verbs.items():
        about = _(text) if kept == "verb" else None
        verb = below.add_parser(name, help=_(text), description=about, formatter_class=_Help)
        for argument in arguments:
            if isinstance(argument, dict):
                _declare(verb, "exercise | unit", "kind", argument)
            else:
                verb.add_argument(*argument[0], **{**argument[1], "help": _(argument[1]["help"])})
