"""What an isolated kernel answers a notebook that asks for more than there is: it goes on, and says what it left out.

A line that is right wherever a student works must not cost the rest of its cell while grading.

This module may touch: the shell and names of its own process.
"""

import getpass
import os
import subprocess
from typing import Any

from IPython.core.error import UsageError
from IPython.utils.text import LSString, SList

from course.words.kernel import NO_EXTENSION, NO_MAGIC, NO_PROGRAMS

_NOBODY = "student"
_PACKAGES = ("conda", "mamba", "micromamba", "uv")
_OTHER_LANGUAGES = (
    "bash",
    "sh",
    "script",
    "perl",
    "ruby",
    "pypy",
    "python",
    "python2",
    "python3",
    "cmd",
    "system",
    "sx",
)


class ProgramPermissionError(FileNotFoundError, PermissionError):
    """A program was not started. Notebooks allow for one that is not installed, ``except FileNotFoundError``."""


def teach_manners(shell: Any) -> None:
    """Have `shell` pass over what grading does not do."""
    _refuse_programs(shell)
    _pass_over_unknown_magics(shell)
    for name in ("LOGNAME", "USER", "USERNAME"):  # the kernel's user has no name
        os.environ.setdefault(name, _NOBODY)
    os.getlogin = getpass.getuser


def _refuse_programs(shell: Any) -> None:
    """A line like ``!pip install`` does nothing and says so, instead of ending its cell with an error."""

    def refuse(command: str, *_: object, **__: object) -> None:
        print(NO_PROGRAMS.format(command=command.strip()))
        shell.user_ns["_exit_code"] = 0

    def no_output(command: str, split: bool = True, **_: object) -> SList | LSString:
        refuse(command)
        return SList() if split else LSString()

    start = subprocess.Popen._execute_child

    def try_to_start(process: Any, args: Any, *more: object) -> None:
        try:
            start(process, args, *more)
        except PermissionError as error:
            raise ProgramPermissionError(*error.args, args) from None

    shell.system, shell.getoutput = refuse, no_output
    subprocess.Popen._execute_child = try_to_start
    for name in _PACKAGES:
        shell.register_magic_function(lambda line, name=name: refuse(f"{name} {line}"), "line", name)
    for name in _OTHER_LANGUAGES:
        shell.register_magic_function(lambda line, cell, name=name: refuse(f"{name} {line}"), "cell", name)


def _pass_over_unknown_magics(shell: Any) -> None:
    """What another place provides, a line like ``%tensorflow_version``, is passed over; what fails is told as an error.

    Jupyter prints it: an answer below would look as if nobody had written one.
    """
    run, load = shell.run_line_magic, shell.extension_manager.load_extension

    def run_line_magic(name: str, line: str, _stack_depth: int = 1) -> Any:
        if shell.find_magic(name, "line") is None:
            return print(NO_MAGIC.format(name=name))
        return run(name, line, _stack_depth + 1)  # one frame further from the cell

    def load_extension(name: str) -> str | None:
        try:
            return load(name)
        except ImportError:
            return print(NO_EXTENSION.format(name=name))

    def show_usage_error(error: UsageError) -> None:
        shell._showtraceback(UsageError, error, [f"UsageError: {error}"])

    shell.run_line_magic = run_line_magic
    shell.extension_manager.load_extension = load_extension
    shell.show_usage_error = show_usage_error
