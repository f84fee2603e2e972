"""``course handout``: what students get, in one file."""

import argparse
from pathlib import Path

from course.commands.console import say
from course.grading.course_folder import find_course_folder
from course.handout.kit import write_kit


def run(options: argparse.Namespace) -> int:
    """Write the zip and say what is in it, and what to do with it."""
    folder = find_course_folder()
    with folder.lock():
        kit = write_kit(folder, options.units, Path(options.output), options.colab)
    say(f"wrote {kit.path} ({kit.size / 1e6:.1f} MB): {', '.join(kit.units)}, {kit.wheel}")
    say("give it to the students as it is; after unpacking, start.bat (Windows) or start.command sets all of it up")
    if options.colab:
        say(f"unpack it into {options.colab}; each notebook there begins with a link that opens it on Colab")
    return 0
