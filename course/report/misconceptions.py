"""What the class misunderstands, by frequency, and the wrong work that no misconception of the bank explains.

A misconception is counted as held where the diagnosis names it alone, and as possible where the observations could not
tell it from others.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from course.judging.verdict import Outcome
from course.report.class_data import ClassData
from course.words.findings import SENTENCES


@dataclass
class Place:
    """One exercise in which a misconception was seen.

    Attributes:
        unit, exercise: which.
        held, possible: students; nobody is in both.
        tried: how many students worked on the exercise.
        read: where the bank says to read again, the most frequent first.
    """

    unit: str
    exercise: str
    held: set[str] = field(default_factory=set)
    possible: set[str] = field(default_factory=set)
    tried: int = 0
    read: Counter = field(default_factory=Counter)


@dataclass
class Found:
    """One misconception of the class.

    Attributes:
        name: its name in the bank.
        beliefs: what the bank says that students believe, the most frequent first.
        places: (unit, exercise) → where it was seen.
    """

    name: str
    beliefs: Counter = field(default_factory=Counter)
    places: dict[tuple[str, str], Place] = field(default_factory=dict)

    @property
    def held(self) -> set[str]:
        return set().union(*(place.held for place in self.places.values()))

    @property
    def possible(self) -> set[str]:
        return set().union(*(place.possible for place in self.places.values())) - self.held

    @property
    def submissions(self) -> set[tuple[str, str]]:
        return {(student, place.unit) for place in self.places.values() for student in place.held | place.possible}

    @property
    def read(self) -> list[tuple[str, str]]:
        """Unit and section to teach again, the most frequent first, each once."""
        found: Counter = Counter()
        for place in self.places.values():
            for section, count in place.read.items():
                found[place.unit, section] += count
        return [where for where, _ in found.most_common()]


def misconceptions(data: ClassData) -> list[Found]:
    """All misconceptions that were seen, those that most students hold first."""
    found: dict[str, Found] = {}
    for seen in data.seen:
        for cause in seen.diagnosis.causes:
            for one in cause:
                entry = found.setdefault(one.name, Found(one.name))
                key = (seen.unit, seen.diagnosis.exercise)
                place = entry.places.setdefault(key, Place(*key, tried=len(data.tried.get(key, ()))))
                (place.held if len(cause) == 1 else place.possible).add(seen.student)
                entry.beliefs[one.belief] += 1
                place.read[one.read] += 1
    for entry in found.values():
        for place in entry.places.values():
            place.possible -= place.held
    return sorted(found.values(), key=_frequency)


def _frequency(one: Found) -> tuple:
    return -len(one.held), -len(one.possible), -len(one.submissions), -len(one.places), one.name


def held_by(data: ClassData) -> dict[str, dict[str, set[tuple[str, str]]]]:
    """Student → name of a misconception held for certain → the exercises that show it."""
    found: dict[str, dict[str, set]] = defaultdict(lambda: defaultdict(set))
    for seen in data.seen:
        for cause in seen.diagnosis.causes:
            if len(cause) == 1:
                found[seen.student][cause[0].name].add((seen.unit, seen.diagnosis.exercise))
    return found


@dataclass
class Unexplained:
    """Wrong work of one kind that no misconception explains.

    Attributes:
        kind: a key of `course.words.findings.SENTENCES`, followed for errors by the type; "" for any other sentence.
        form: what the sentences have in common, their numbers left out.
        sentence: one sentence that was seen, as an example.
        exercises: (unit, exercise) → how many submissions.
        students: who.
    """

    kind: str
    form: str
    sentence: str
    exercises: Counter = field(default_factory=Counter)
    students: set[str] = field(default_factory=set)


_WHERE = r"(?:결과.{0,60}?: )?"
_KINDS = [
    (key, re.compile(_WHERE + ".*".join(map(re.escape, text.split("{detail}"))))) for key, text in SENTENCES.items()
]
_ERROR = re.compile(r"\b([A-Za-z_]*(?:Error|Exception|Exit|Interrupt))\b")
_SOLUTION_ERROR = "답 셀이 오류로 끝나서"
_VARIES = re.compile(r"[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?")


def kind_of(sentence: str) -> tuple[str, str]:
    """What kind of sentence this is, and the type of the error that it tells of, if any."""
    error = _ERROR.search(sentence)
    if sentence.startswith(_SOLUTION_ERROR):
        return "solution-error", error[1] if error else ""
    for key, pattern in _KINDS:
        if pattern.match(sentence):
            return key, error[1] if error and "error" in key else ""
    return "", ""


def unexplained(data: ClassData) -> list[Unexplained]:
    """Wrong work without a known misconception, the most frequent kind first."""
    groups: dict[str, Unexplained] = {}
    for seen in data.seen:
        if seen.diagnosis.outcome != Outcome.WRONG or seen.diagnosis.causes:
            continue
        sentence = seen.diagnosis.seen[0] if seen.diagnosis.seen else ""
        key, error = kind_of(sentence)
        kind = " ".join(filter(None, (key, error)))
        form = _VARIES.sub("…", sentence)
        group = groups.setdefault(kind or form, Unexplained(kind, form, sentence))
        group.exercises[seen.unit, seen.diagnosis.exercise] += 1
        group.students.add(seen.student)
    return sorted(groups.values(), key=lambda one: (-one.exercises.total(), one.kind, one.sentence))
