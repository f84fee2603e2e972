"""The sentences of the terminal, as the code has them, and their Korean catalogue. ``make messages`` renews its files.

A sentence is what `_`, `many` or an error of `course.errors` is called with, or stands in one of the tables below.
"""

import ast
import datetime
import io
from collections.abc import Iterator

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from conftest import ROOT

from course import cli, errors
from course.authoring import build
from course.commands import class_table, feedback, grade
from course.exchange import reasons, spreadsheet
from course.facts.collecting import Fate
from course.language import CATALOGUE, DOMAIN

PO = CATALOGUE / "ko" / "LC_MESSAGES" / f"{DOMAIN}.po"
MO = PO.with_suffix(".mo")
CALLS = {"_": 0, "many": 1} | {
    name: 0 for name, kind in vars(errors).items() if isinstance(kind, type) and kind is not errors.ExecutionFault
}
"""A function that translates → where its sentence stands. What an ExecutionFault says is data of the gradebook."""
ARGPARSE = (
    ("usage: ", "positional arguments", "options", "subcommands"),
    ("show this help message and exit", "%(prog)s: error: %(message)s\n"),
    ("argument %(argument_name)s: %(message)s", "unrecognized arguments: %s", "invalid %(type)s value: %(value)r"),
    ("invalid choice: %(value)r (choose from %(choices)s)", "the following arguments are required: %s"),
    ("expected one argument", "expected at most one argument", "expected at least one argument"),
    ("ambiguous option: %(option)s could match %(matches)s", "ignored explicit argument %r"),
    ("not allowed with argument %s", "one of the arguments %s is required"),
)
"""What argparse says to whoever types a command."""
_BEGAN = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
_HEAD = {
    "header_comment": "# Korean sentences of the terminal. Edit them here, then run: make messages",
    "fuzzy": False,
}
_HEAD |= {"project": "gradient-tape-course", "version": "1", "creation_date": _BEGAN, "revision_date": _BEGAN}
_HEAD |= {"msgid_bugs_address": "-", "last_translator": "-", "language_team": "-"}
"""Nothing in it depends on when or where it was made."""
KINDS = ("id", "LMS id", "SIS id")
Message = str | tuple[str, str]


def messages() -> Iterator[Message]:
    """Each sentence of the code; two where it goes by a number."""
    yield "en"
    for path in sorted((ROOT / "course").rglob("*.py")):
        yield from _called(ast.parse(path.read_text(encoding="utf-8")))
    yield from (text for texts in ARGPARSE for text in texts)
    yield "expected %s argument", "expected %s arguments"
    yield from (
        cli.DESCRIPTION,
        cli.VERSION,
        cli.LANGUAGE,
        grade.WARNING,
        *class_table.SHORT.values(),
        *class_table.BOUND.values(),
    )
    yield from (
        feedback.PAGES,
        *feedback.NEXT.values(),
        *map(str, Fate),
        *reasons.TROUBLES.values(),
        *reasons.REMARKS.values(),
    )
    yield from (*spreadsheet.MAGIC.values(), build.CELLS_CHANGED, *KINDS)
    yield from _helps(cli.VERBS)


def _called(tree: ast.AST) -> Iterator[Message]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
            if node.func.id != "many":
                yield from texts[:1]
            elif len(texts) == 2:
                yield tuple(texts)


def _helps(verbs: dict[str, tuple]) -> Iterator[str]:
    for text, *arguments in verbs.values():
        yield text
        for argument in arguments:
            yield from _helps(argument) if isinstance(argument, dict) else [argument[1]["help"]]


def catalogue() -> Catalog:
    """The Korean catalogue as it stands in the repository."""
    with PO.open("rb") as file:
        return read_po(file, locale="ko", domain=DOMAIN)


def renew() -> None:
    """Put new sentences into the catalogue, take out those that are gone, and compile it."""
    known, renewed = catalogue(), Catalog("ko", DOMAIN, **_HEAD)
    for message in dict.fromkeys(messages()):
        before = known.get(message if isinstance(message, str) else message[0])
        renewed.add(message, before.string if before else "")
    with PO.open("wb") as file:
        write_po(file, renewed, width=0, omit_header=False)
    MO.write_bytes(compiled(renewed))
    for message in renewed:
        if message.id and not message.string:
            print(f"no Korean yet: {message.id!r}")


def compiled(known: Catalog) -> bytes:
    """`known` as gettext reads it."""
    file = io.BytesIO()
    write_mo(file, known)
    return file.getvalue()


if __name__ == "__main__":
    renew()
