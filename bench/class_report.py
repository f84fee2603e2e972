"""What the report on a large class takes: time and size, for a class that makes every table long.

    python bench/class_report.py [--students 1000] [--rounds 3]

Five units of six exercises; of each student about every third exercise is wrong, half of these without a name. Reading
the gradebook is told in ``growth.py``.
"""

import argparse
import random
import time

from report import Bound, bounds_table, console

from course.facts.finding import Finding, Kind
from course.facts.remarks import Status
from course.gradebook.class_data import ClassData, Participant, Seen, UnitPoints, Work
from course.judging.bank import MISCONCEPTIONS, Answer
from course.judging.diagnosis import Diagnosis
from course.judging.unit import GradedCell
from course.judging.verdict import Outcome
from course.report.page import report_html
from course.words.report import words

SECONDS, MEGABYTES = 3.0, 5.0
KINDS = (
    Finding(Kind.VALUE),
    Finding(Kind.SHAPE, "[1]", ("(2, 3)",)),
    Finding(Kind.ERROR, "", ("TypeError", "x" * 150)),
)
ANSWER = "def f(x):\n" + "    y = x * x  # 제곱합니다\n" * 60


def a_class(count: int) -> tuple[ClassData, list[dict]]:
    """A class of `count` students, and the bank of its units."""
    chance = random.Random(1)
    names = [f"exercise_{i}" for i in range(6)]
    cells = tuple(
        GradedCell(f"{kind}_{name}", name, points)
        for name in names
        for kind, points in (("test", 6.0), ("hidden", 10.0))
    )
    units = tuple(UnitPoints(f"0{i}-unit", f"단원 {i}", True, cells, ((names[1], names[0]),)) for i in range(5))
    students = tuple(Participant(f"s{i:05}", f"학생{i}") for i in range(count))
    works, seen, tried = {}, [], {}
    for unit in units:
        for student in students:
            points = {}
            for name in names:
                tried.setdefault((unit.name, name), set()).add(student.id)
                right = chance.random() > 0.33
                points |= {f"test_{name}": 6.0, f"hidden_{name}": 10.0 * right}
                if not right:
                    causes = ((f"m{chance.randrange(15)}",),) if chance.random() < 0.5 else ()
                    like = "" if causes else str(int(chance.paretovariate(0.5)))
                    told = Diagnosis(name, Outcome.WRONG, 3, 9, (chance.choice(KINDS),), causes, like)
                    seen.append(Seen(student.id, unit.name, told))
            passed = frozenset(cell for cell, got in points.items() if got)
            works[student.id, unit.name] = Work(Status.GRADED, score=sum(points.values()), points=points, passed=passed)
    about = {"belief": "이렇게 생각합니다.", "hint": "힌트", "read": "EX 1"}
    banks = [
        {
            name: [
                Answer(unit.name, name, MISCONCEPTIONS, f"m{i}", {**about, "id": f"m{i}", "name": f"오해 {i}"}, ANSWER)
                for i in range(15)
            ]
            for name in names
        }
        for unit in units
    ]
    return ClassData("course", units, students, works, tried, set(works), tuple(seen)), banks


def main() -> None:
    """Make the report in both languages, and say what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    data, banks = a_class(arguments.students)
    bounds = []
    for language in ("ko", "en"):
        seconds, size = [], 0
        for _ in range(arguments.rounds):
            begun = time.process_time()
            size = len(report_html(data, banks, words(language), lambda *_: ANSWER).encode())
            seconds.append(time.process_time() - begun)
        bounds.append(Bound(f"report of {arguments.students} students, {language}", seconds, SECONDS, " s"))
        bounds.append(Bound(f"its size, {language}", [size / 1e6], MEGABYTES, " MB"))
    console().print(bounds_table(bounds))


if __name__ == "__main__":
    main()
