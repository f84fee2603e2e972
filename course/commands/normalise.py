"""``course normalise``: bring source notebooks into their one form."""

import argparse

import nbformat

from course import atomic
from course.errors import SourceError
from course.grading.course_folder import find_course_folder
from course.judging.unit import chosen_units, find_units
from course.language import _
from course.normalise import normalised_text


def run(options: argparse.Namespace) -> int:
    """Normalise in place."""
    folder = find_course_folder()
    for unit in chosen_units(find_units(folder.source), options.units):
        path = folder.source / unit / f"{unit}.ipynb"
        try:
            text = normalised_text(path)
        except (ValueError, AttributeError, TypeError, nbformat.ValidationError) as error:
            raise SourceError(
                "{path} is not a valid notebook: {why}", path=path, why=str(error).partition(chr(10))[0]
            ) from None
        if text != path.read_text(encoding="utf-8"):
            atomic.write(path, text.encode(), mode=None)  # a full disk must not cost the notebook
            print(_("normalised {path}", path=path.relative_to(folder.root)))
    return 0
