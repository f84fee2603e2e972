"""``course handout``: what students get, in one file."""

import argparse
from pathlib import Path

from course.commands.console import say
from course.grading.course_folder import find_course_folder
from course.handout.kit import write_kit
from course.language import _


def run(options: argparse.Namespace) -> int:
    """Write the zip and say what is in it, and what to do with it."""
    folder = find_course_folder()
    with folder.lock():
        kit = write_kit(folder, options.units, Path(options.output), options.colab)
    say(
        _(
            "wrote {path} ({size:.1f} MB): {units}, {wheel}",
            path=kit.path,
            size=kit.size / 1000000.0,
            units=", ".join(kit.units),
            wheel=kit.wheel,
        )
    )
    say(_("give it to the students as it is; after unpacking, start.bat (Windows) or start.command sets all of it up"))
    if options.colab:
        say(
            _(
                "unpack it into {place}; each notebook there begins with a link that opens it on Colab",
                place=options.colab,
            )
        )
    return 0
