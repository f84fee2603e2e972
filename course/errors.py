"""The errors that people can put right: each is told in one sentence, without a traceback.

    CourseError
    ├── UsageError     what was asked for cannot be done
    │   └── FolderBusy another command is at work in the course folder
    ├── SourceError    a source notebook cannot be used
    ├── AnswerError    a file of the bank of answers cannot be used
    ├── KeyMissing     a unit has no answer key that fits it
    ├── GradebookBusy  another process holds the database
    ├── ExecutionFault a kernel failed by our fault
    └── IsolationMissing  the host cannot isolate submissions

What a submission can be instead of gradable is no error of anybody who runs a command: see
``course.judging.submission.NotGradable``.

A sentence is written in English, its values apart, and told in the language of the terminal. What an `ExecutionFault`
says is kept in the gradebook, and so is in no catalogue.
"""

from course.language import _


class CourseError(Exception):
    """An error that people can put right; the message names the thing and the remedy.

    Arguments:
        sentence: in English; ``{names}`` in it are filled in.
        values: for these names.
    """

    def __init__(self, sentence: str, /, **values: object) -> None:
        super().__init__(_(sentence, **values))


class UsageError(CourseError):
    """What was asked for cannot be done."""


class FolderBusy(UsageError):
    """Another command is at work in the course folder."""


class SourceError(CourseError):
    """A source notebook cannot be used."""


class AnswerError(CourseError):
    """A file of the bank of answers cannot be used."""


class KeyMissing(CourseError):
    """There is no answer key for a unit as it stands now."""


class GradebookBusy(CourseError):
    """Another process holds the gradebook's database."""


class ExecutionFault(CourseError):
    """An execution failed by our fault: the student must not pay for it."""


class IsolationMissing(CourseError):
    """This host cannot keep submissions from what is not theirs."""
