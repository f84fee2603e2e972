"""The terminal speaks Korean or English: by the environment, by ``--language``, and whole."""

import argparse
import os
import re
import string
import subprocess
import sys
from pathlib import Path

import pytest
from catalogue import ARGPARSE, MO, catalogue, compiled, messages
from conftest import ROOT, UNITS, new_course

from course import cli, language
from course.commands.class_table import class_table, problems, summary
from course.commands.console import console
from course.errors import ExecutionFault, UsageError
from course.facts.remarks import Change, Note, Refusal, Why
from course.gradebook.result import Result
from course.language import _, many, spoken, terminal_language
from course.text import columns, wrapped

_HANGUL = re.compile("[가-힣]")
_PERCENT = re.compile(r"%(?:\(\w+\))?[srd]")


def course(*arguments, cwd=ROOT, **environment):
    """The command in a terminal whose language is what `environment` says."""
    kept = {
        name: value for name, value in os.environ.items() if name not in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    }
    command = [sys.executable, "-m", "course", *arguments]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", env=kept | {"PYTHONUTF8": "1"} | environment
    )


@pytest.fixture
def folder(tmp_path):
    return new_course(tmp_path / "강의 폴더", UNITS[:1])


@pytest.fixture
def korean():
    with spoken("ko"):
        yield


def _parsers(parser: argparse.ArgumentParser):
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from _parsers(below)


def test_the_catalogue_has_every_sentence_and_no_other():
    wanted = {message if isinstance(message, str) else message[0] for message in messages()}
    known = {message.id if isinstance(message.id, str) else message.id[0] for message in catalogue() if message.id}
    assert known - wanted == set(), "run: make messages"
    assert wanted - known == set(), "run: make messages"


def test_every_sentence_is_korean():
    untold = [message.id for message in catalogue() if message.id and not "".join(message.string)]
    assert not untold, "write them into the catalogue, then run: make messages"
    same = {"{where}: {error}", "c.Course: {error}", "{count} {status}", "a PDF", "en", "no", " and "}
    english = [one.id for one in catalogue() if one.id not in same and not _HANGUL.search("".join(one.string))]
    assert english == [""]  # the catalogue's own head


def _places(text: str) -> tuple[list, list]:
    fields = {(name, how) for _text, name, how, _kind in string.Formatter().parse(text) if name is not None}
    return sorted(fields), sorted(_PERCENT.findall(text))


def test_the_places_of_values_are_the_same():
    for message in catalogue():
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        told = message.string if isinstance(message.string, tuple) else (message.string,)
        assert all(_places(text) == _places(ids[-1]) for text in told), message.id


def test_the_compiled_catalogue_is_that_of_its_source():
    assert MO.read_bytes() == compiled(catalogue()), "run: make messages"


def test_every_help_is_korean_and_fits(monkeypatch, korean):
    monkeypatch.setenv("COLUMNS", "80")
    parsers = list(_parsers(cli._parser()))
    assert len(parsers) > len(cli.VERBS)
    english = {message for message in messages() if isinstance(message, str) and " " in message}
    for parser in parsers:
        shown = parser.format_help()
        assert not [text for text in english if text in " ".join(shown.split()) and text.strip() not in ("usage:",)]
        about = " ".join(shown.partition("\n\n")[2].split("\n"))
        assert _HANGUL.search(about)
        for action in parser._actions:
            told = action.help or ""
            assert _HANGUL.search(told) or not told or isinstance(action, argparse._SubParsersAction), (
                parser.prog,
                told,
            )
        assert max(map(columns, shown.splitlines())) <= 80


def test_the_environment_chooses(folder):
    assert "there is no unit '99'" in course("grade", "99", cwd=folder).stderr
    assert "there is no unit '99'" in course("grade", "99", cwd=folder, LANG="en_US.UTF-8").stderr
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        run = course("grade", "99", cwd=folder, **{name: "ko_KR.UTF-8"})
        assert run.stderr.strip() == f"course: '99' 단원이 없습니다. 있는 단원: {UNITS[0]}"
        assert run.returncode == 1


def test_the_option_goes_before_the_environment(folder):
    english = course("--language", "en", "grade", "99", cwd=folder, LANG="ko_KR.UTF-8")
    assert "there is no unit '99'" in english.stderr
    assert "단원이 없습니다" in course("--language=ko", "grade", "99", cwd=folder).stderr
    assert "사용법:" in course("--language", "ko", "grade", "--help").stdout
    assert "usage:" in course("report", "--language", "ko", "--help").stdout, "the report's language is another thing"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["frobnicate"], "course: 오류: 인자 VERB: 고를 수 없는 것입니다: 'frobnicate'"),
        (["grade", "--frobnicate"], "course: 오류: 알 수 없는 인자: --frobnicate"),
        (["grade", "--jobs", "x"], "course grade: 오류: 인자 --jobs: 'x'는 1부터 1000까지의 수가 아닙니다"),
        (["roster"], "course roster: 오류: 꼭 적어야 하는 인자가 없습니다: FILE"),
        (["--language", "fr", "grade"], "course: 오류: 인자 --language: 고를 수 없는 것입니다: 'fr'"),
        (["--language"], "course: 오류: 인자 --language: 뒤에 값을 하나 적어야 합니다"),
        (["new", "exercise", "00", "f", "--points", "1"], "인자 --points: 뒤에 값을 2개 적어야 합니다"),
    ],
)
def test_what_is_not_understood_is_said_in_korean(arguments, said):
    run = course(*arguments, LANG="ko_KR.UTF-8")
    assert run.returncode == 2
    assert said in run.stderr
    assert run.stderr.startswith("사용법: ")


def test_a_terminal_without_korean_letters_ends_no_command(folder):
    command = [sys.executable, "-X", "utf8=0", "-m", "course", "--language", "ko", "grade", "99"]
    run = subprocess.run(command, cwd=folder, capture_output=True, env=os.environ | {"PYTHONIOENCODING": "ascii"})
    assert run.returncode == 1
    assert run.stderr.startswith(b"course: '99' ??")


def test_an_error_carries_its_values_and_particles(korean):
    error = UsageError("{text!r} may be {found}; write more of the name", text="01", found=_(" or ").join(("a", "b")))
    assert str(error) == "'01'은 a 또는 b일 수 있습니다. 이름을 더 적으세요."
    assert str(UsageError("{name!r} is a name of Python's own; choose another", name="range")).startswith("'range'는 ")
    assert str(UsageError("{it} {in} no catalogue, with {braces", **{})) == "{it} {in} no catalogue, with {braces"


def test_what_is_kept_in_the_gradebook_is_english(korean):
    assert str(ExecutionFault("the kernel did not start: {error}")) == "the kernel did not start: {error}"
    assert str(ExecutionFault("executions are being ended")) == "executions are being ended"


def test_a_number_chooses_the_words():
    assert many(1, "{count} student", "{count} students") == "1 student"
    assert many(2, "{count} student", "{count} students") == "2 students"
    with spoken("ko"):
        assert many(1, "{count} student", "{count} students") == "학생 1명"


def test_a_language_is_spoken_for_a_while():
    assert terminal_language() == "en"
    with spoken("ko"):
        assert terminal_language() == "ko"
        assert _("student") == "학생"
    assert (terminal_language(), _("student"), "LANGUAGE" in os.environ) == ("en", "student", False)
    assert language.LANGUAGES == ("ko", "en")


def test_the_table_of_grades_is_korean(korean):
    results = [
        Result("20260001", UNITS[0], Refusal(Why.NOTHING).status, None, 100.0, Refusal(Why.NOTHING)),
        Result("20260002", UNITS[0], Refusal(Why.CUT_OFF).status, None, 100.0, Refusal(Why.CUT_OFF, "a.ipynb")),
    ]
    with console.capture() as captured:
        console.print(class_table(results, {"20260001": "김민수"}))
    shown = captured.get()
    for word in ("점수 (단원마다 100점 만점)", "학생", "이름", "채점 불가", "–  미제출"):
        assert word in shown
    assert list(problems(results)) == [
        f"20260002, {UNITS[0]}: 채점 불가: a.ipynb 파일이 중간에서 잘렸습니다. 노트북을 다시 받으세요."
    ]
    assert list(summary(results)) == [f"{UNITS[0]}: 채점됨 0, 미제출 1, 채점 불가 1"]


def test_the_guide_quotes_what_the_terminal_says():
    told = "\n".join("".join(one.string) for one in catalogue())
    told += (ROOT / "course" / "words" / "sentences.toml").read_text(encoding="utf-8")
    for closed, open_ in ("을를", "이가", "은는"):
        told += told.replace(f"{closed}({open_})", closed) + told.replace(f"{closed}({open_})", open_)
    guide = (ROOT / "docs" / "ko" / "교수자-안내.md").read_text(encoding="utf-8")
    tables = re.findall(r"\| (?:문장의 일부|보이는 것) \|.*?\n\n", guide, re.DOTALL)
    first = [row.split("|")[1] for table in tables for row in table.splitlines() if row.count("|") > 2]
    quoted = [quote for column in first for quote in re.findall(r"`([^`]*)`", column) if _HANGUL.search(quote)]
    assert len(tables) == 3
    assert len(quoted) > 20
    for quote in quoted:
        pieces = [piece.strip(" .,()") for piece in re.split(r"…|[!-~]+", quote.replace("(으)로", "…"))]
        assert not [piece for piece in pieces if len(piece) > 2 and piece not in told], quote


def test_lines_are_as_long_as_they_look():
    assert columns("가a") == 3
    assert wrapped("가나 다라 ab", 9) == ["가나 다라", "ab"]
    assert wrapped("", 9) == []


def test_what_argparse_says_is_its_own():
    text = Path(argparse.__file__).read_text(encoding="utf-8")
    for said in (one for ones in ARGPARSE for one in ones):
        assert repr(said)[1:-1] in text.replace('"', "'") or said.replace("\n", "\\n") in text, said


def test_notes_on_a_submission_are_korean(korean):
    note = Note(Change.RENAMED, "a.ipynb", ("b.ipynb",))
    result = Result("s", UNITS[0], Refusal(Why.CUT_OFF).status, None, 100.0, None, notes=(note,))
    assert "b.ipynb 파일을 채점했습니다" in next(problems([result]))
