"""What the class misunderstands, by frequency, and the wrong work that no misconception of the bank explains.

A misconception is counted as held where the diagnosis names it alone, and as possible where the observations could not
tell it from others. It is certain where two exercises of a student name it alone, each for itself.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from course.facts.finding import Finding, Kind
from course.gradebook.class_data import ClassData, Seen
from course.judging.bank import MISCONCEPTIONS, Answer, Bank, of_kind
from course.judging.verdict import Outcome

CERTAIN = 2
"""So many exercises of one student have to name a misconception alone before it is called certain."""

Known = dict[tuple[str, str, str], Answer]
"""Unit, exercise, file → the misconception of the bank."""


def known_misconceptions(banks: Iterable[Bank]) -> Known:
    """All misconceptions of `banks`."""
    answers = [answer for bank in banks for answers in bank.values() for answer in of_kind(answers, MISCONCEPTIONS)]
    return {(answer.unit, answer.exercise, answer.file): answer for answer in answers}


def causes_of(seen: Seen, bank: Known) -> list[list[Answer]]:
    """The causes of a diagnosis as the bank tells them; a file that the bank no longer has is left out."""
    found = (
        [bank[key] for file in cause if (key := (seen.unit, seen.diagnosis.exercise, file)) in bank]
        for cause in seen.diagnosis.causes
    )
    return [cause for cause in found if cause]


@dataclass
class Occurrence:
    """One exercise in which a misconception was seen.

    Attributes:
        answer: the misconception's file of this exercise.
        tried: how many students worked on the exercise.
        held, possible: students; nobody is in both.
    """

    answer: Answer
    tried: int
    held: set[str] = field(default_factory=set)
    possible: set[str] = field(default_factory=set)

    @property
    def students(self) -> set[str]:
        return self.held | self.possible


@dataclass
class Found:
    """One misconception of the class: what has one name in the bank.

    Attributes:
        places: (unit, exercise) → where it was seen.
        graded: how many submissions of those units are graded.
    """

    places: dict[tuple[str, str], Occurrence] = field(default_factory=dict)
    graded: int = 0

    @property
    def held(self) -> set[str]:
        return set().union(*(place.held for place in self.places.values()))

    @property
    def certain(self) -> set[str]:
        counts = Counter(student for place in self.places.values() for student in place.held)
        return {student for student, count in counts.items() if count >= CERTAIN}

    @property
    def likely(self) -> set[str]:
        return self.held - self.certain

    @property
    def possible(self) -> set[str]:
        return set().union(*(place.possible for place in self.places.values())) - self.held

    @property
    def submissions(self) -> set[tuple[str, str]]:
        return {(student, unit) for (unit, _), place in self.places.items() for student in place.students}

    @property
    def example(self) -> Answer:
        """The bank's file of the exercise that shows it most often."""
        return max(self.places.values(), key=lambda place: (len(place.held), len(place.possible))).answer

    @property
    def beliefs(self) -> list[str]:
        """What the bank says that students believe, the most frequent first."""
        return list(self._most_frequent(lambda answer: answer.misconception.belief))

    @property
    def exercises(self) -> list[tuple[str, str]]:
        """Unit and exercise of its places, the most frequent first."""
        return list(self._most_frequent(lambda answer: (answer.unit, answer.exercise)))

    @property
    def read(self) -> list[tuple[str, str]]:
        """Unit and section to teach again, the most frequent first, each once."""
        return list(self._most_frequent(lambda answer: (answer.unit, answer.misconception.read)))

    def _most_frequent(self, part) -> dict:
        found: Counter = Counter()
        for place in self.places.values():
            found[part(place.answer)] += len(place.students)
        return dict(found.most_common())

    def name(self, language: str) -> str:
        """What it is called: the bank's name, which is Korean, or its English id."""
        about = self.example.misconception
        return about.name if language == "ko" else about.id.replace("-", " ")

    def again(self, language: str) -> str:
        """What to teach again: sections in the language of the units, elsewhere exercises."""
        if language == "ko":
            return ", ".join(f"{unit} “{section}”" for unit, section in self.read[:2])
        return ", ".join(f"{unit} ({exercise})" for unit, exercise in self.exercises[:2])


def misconceptions(data: ClassData, bank: Known) -> list[Found]:
    """All misconceptions that were seen, those that most students hold first."""
    found: dict[str, Found] = defaultdict(Found)
    for seen in data.seen:
        key = (seen.unit, seen.diagnosis.exercise)
        for cause in causes_of(seen, bank):
            for answer in cause:
                tried = len(data.tried.get(key, ()))
                place = found[answer.misconception.name].places.setdefault(key, Occurrence(answer, tried))
                (place.held if len(cause) == 1 else place.possible).add(seen.student)
    for one in found.values():
        one.graded = sum(len(data.graded[unit]) for unit in {unit for unit, _ in one.places})
        for place in one.places.values():
            place.possible -= place.held
    return sorted(found.values(), key=_frequency)


def _frequency(one: Found) -> tuple:
    return -len(one.held), -len(one.possible), -len(one.submissions), -len(one.places), one.name("en")


@dataclass
class Unexplained:
    """Wrong work on one exercise that no misconception explains, and that was observed to be the same.

    Attributes:
        unit, exercise: where.
        findings: what was seen; none where nothing was recorded.
        students: who, in their order.
    """

    unit: str
    exercise: str
    findings: tuple[Finding, ...] = ()
    students: list[str] = field(default_factory=list)


def unexplained(data: ClassData, bank: Known) -> list[Unexplained]:
    """Wrong work without a known misconception, grouped by equal observations, the most frequent first."""
    groups: dict[tuple, Unexplained] = {}
    for seen in data.seen:
        found, (unit, exercise) = seen.diagnosis.findings, (seen.unit, seen.diagnosis.exercise)
        depends = any(finding.kind is Kind.BUILDS_ON_WRONG for finding in found)
        if seen.diagnosis.outcome != Outcome.WRONG or depends or causes_of(seen, bank):
            continue
        key = (unit, exercise, seen.diagnosis.likeness or found)
        groups.setdefault(key, Unexplained(unit, exercise, found)).students.append(seen.student)
    return sorted(groups.values(), key=lambda one: (-len(one.students), one.unit, one.exercise, one.students))
