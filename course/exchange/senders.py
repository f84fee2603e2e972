"""Whose a file is, by the names on the way to it: an id, a number of the LMS, a name that one student alone has.

What a learning management system wrote goes before what a student could have typed: a file that is named like somebody
else's is still of who handed it in.
"""

import datetime
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from course.facts.collecting import Remark
from course.facts.student import RosterStudent, is_student_id, plain_id, without_decimals
from course.text import is_hangul, letters, whole_name

MOODLE = re.compile(r"(?P<name>.+?)_(?P<number>\d+)_assignsubmission_[a-z]+_?(?P<rest>.*)")
CANVAS = re.compile(r"(?P<name>[^_]+)_(?P<late>LATE_)?(?P<number>\d{2,})_(?P<file>\d{2,})_(?P<rest>.+)")
_EXCHANGE = re.compile(r"(?P<name>[^+]+)\+(?P<unit>[^+]+)\+\d{4}-.+")
_LATE = re.compile(r"(?<![^\W_])LATE(?![^\W_])")
_RUN = re.compile(r"[0-9a-z]+|[^\W\d_a-z]+")  # letters of other alphabets may follow an id without a blank
_LONGEST = 6
"""Runs of letters or digits that make up an id, an address or a name."""
_NUMBER = re.compile(r"(?<![0-9A-Za-z])\d{6,12}(?![0-9A-Za-z])")
_SCIENTIFIC = re.compile(r"\d(\.\d+)?E\+\d+", re.IGNORECASE)
_SYLLABLES = (3, 4, 5)
_OF_SCHOOL = 8
"""Digits of a number that no LMS has counted up to by itself."""
_THESE = datetime.timedelta(days=400)


@dataclass(frozen=True)
class Sender:
    """Whose a file is.

    Attributes:
        student: the id; "" where it is not sure.
        why, detail: why it is not.
        lms_name: the name that the LMS gave the file or its folder, "" where it gave none.
        key: what of it stays the same when the same student hands in again.
        typed: whether a student could have typed all that the id was found by, although the LMS named a sender.
        late: whether the LMS marked it as late.
    """

    student: str = ""
    why: Remark | None = None
    detail: tuple[str, ...] = ()
    lms_name: str = ""
    key: str = ""
    typed: bool = False
    late: bool = False


class Roster:
    """The students of the class, to be found by whatever says who they are; without any, ids are taken as they come.

    Attributes:
        students: id → what is known of the student.
    """

    def __init__(self, students: Sequence[RosterStudent], units: Iterable[str]) -> None:
        self.students = {one.student: one for one in students}
        self._units = set(units)
        self._ids: dict[str, str] = {}
        self._names: dict[str, set[str]] = defaultdict(set)
        self._lms = {one.lms_id: one.student for one in students if one.lms_id}
        bare: dict[str, set[str]] = defaultdict(set)
        for one in students:
            bare[core(one.student)].add(one.student)
            for text in (one.email, one.sis_id):
                if text:
                    self._ids.setdefault(_plain(text), one.student)
            whole = whole_name(one.first_name, one.last_name)
            for name in (one.name, whole, f"{one.first_name}{one.last_name}", f"{one.last_name}{one.first_name}"):
                if len(letters(name)) > 1:
                    self._names[letters(name)].add(one.student)
        self._ids |= {_plain(student): student for student in self.students}
        self._bare = {text: found.pop() for text, found in bare.items() if len(found) == 1}
        self._lengths = {len(one) for one in self.students if one.isdigit()}

    def resolve(self, text: str) -> str:
        """The id that somebody wrote into a table, whatever a spreadsheet made of it; "" where it cannot be one."""
        plain = plain_id(text)
        names = self._names.get(letters(text), set())
        if found := self._ids.get(_plain(plain)) or self._bare.get(core(plain)):
            return found
        if names:
            return next(iter(names)) if len(names) == 1 else ""
        plain = without_decimals(plain)
        if not is_student_id(plain) or _SCIENTIFIC.fullmatch(plain):
            return ""
        return plain if not self.students or any(map(str.isdigit, plain)) else ""  # a remark is no new student

    def sender(self, place: Sequence[str]) -> Sender:
        """Whose the file at `place` is."""
        for at, part in enumerate(place):
            match = MOODLE.fullmatch(part) or CANVAS.fullmatch(part)
            if match and not self._found_ids(place[:at]):
                found = self._of_lms(match, [match["rest"], *place[at + 1 :]])
                late = bool(match.groupdict().get("late"))
                key = match["number"] if match.re is CANVAS else f"{match['name']}_{match['number']}"
                return Sender(*found[:3], lms_name=part, key=key, typed=found[3], late=late)
        student, why, detail = self._of_path(place)
        return Sender(student, why, detail, late=any(_LATE.search(part) for part in place))

    def _of_lms(self, match: re.Match, below: list[str]) -> tuple[str, Remark | None, tuple[str, ...], bool]:
        name, number = match["name"], match["number"]
        canvas = match.re is CANVAS
        ids = self._found_ids([name, number] if canvas else [name])
        names = self._found_names([name])
        numbered = self._lms.get(number) or self._ids.get(number, "")
        # Moodle's number is one of the assignment, as a rule; where it is the student's, it agrees with the name.
        if numbered and (canvas or numbered in names or not self.students[numbered].name):
            return numbered, None, (), False
        if len(ids) == 1 or len(names) == 1:
            return next(iter(ids if len(ids) == 1 else names)), None, (), False
        if numbered and not names and len(number) >= _OF_SCHOOL:
            return numbered, None, (), False
        typed = self._found_ids(below)
        if names:
            some = typed & names
            return (some.pop(), None, (), False) if len(some) == 1 else ("", Remark.SEVERAL, self._told(names), False)
        typed = typed or self._found_names(below)
        if len(typed) == 1:
            return typed.pop(), None, (), True
        if self.students:
            return "", Remark.UNKNOWN_NAME, (name.strip(),), False
        own = [name, number] if canvas or len(number) >= _OF_SCHOOL else [name]
        student, why, detail = self._of_path([*own, *below])
        return student, why, detail, False

    def _of_path(self, place: Sequence[str]) -> tuple[str, Remark | None, tuple[str, ...]]:
        if not self.students:
            return self._as_they_come(place)
        # What the instructor named may have the name of a teacher, or the number of a course.
        ids, names = self._found_ids(place), self._found_names(place[1:]) or self._found_names(place[:1])
        if len(ids) == 1:
            return ids.pop(), None, ()
        if ids:
            return "", Remark.SEVERAL, self._told(ids)
        below = place[1:] if names and len(place) > 1 else place
        numbers = [number for part in below for number in _numbers(part) if len(number) in self._lengths]
        if numbers:
            unknown = numbers[0]
            return ("", Remark.ODD_ID, (unknown, *self._told(names))) if names else ("", Remark.UNKNOWN_ID, (unknown,))
        if len(names) == 1:
            return names.pop(), None, ()
        if unknown := self._folder_of_unit(place) or _exchange(place):
            return "", Remark.UNKNOWN_ID, (unknown,)
        return ("", Remark.SEVERAL, self._told(names)) if names else ("", Remark.NOBODY, ())

    def _as_they_come(self, place: Sequence[str]) -> tuple[str, Remark | None, tuple[str, ...]]:
        """The id in a path, where there is no roster that could confirm it."""
        if own := _exchange(place):
            return own, None, ()
        numbers = list(dict.fromkeys(number for part in place for number in _numbers(part)))
        if len(numbers) == 1:
            return numbers[0], None, ()
        if numbers:
            return "", Remark.SEVERAL, (", ".join(numbers),)
        own = self._folder_of_unit(place)
        return own, None if own else Remark.NO_ROSTER, ()

    def _folder_of_unit(self, place: Sequence[str]) -> str:
        """STUDENT of ``STUDENT/UNIT/FILE``, below what the instructor named."""
        if len(place) < 4 or place[-2] not in self._units or place[-3] in self._units:
            return ""
        student = plain_id(place[-3])
        return student if is_student_id(student) else ""

    def _found_ids(self, parts: Iterable[str]) -> set[str]:
        whole = {self._ids[_plain(part)] for part in parts if _plain(part) in self._ids}
        return whole | {
            self._ids[window] for part in parts for window in _windows(part) if len(window) > 3 and window in self._ids
        }

    def _found_names(self, parts: Iterable[str]) -> set[str]:
        windows = [letters(window) for part in parts for window in _windows(part)]
        found = {student for window in windows for student in self._names.get(window, ())}
        if found:
            return found
        # In Korean other words follow a name without a blank: 김민수입니다.
        begun = (window[:length] for window in windows if is_hangul(window) for length in _SYLLABLES)
        return {student for name in begun for student in self._names.get(name, ())}

    def _told(self, students: Iterable[str]) -> tuple[str, ...]:
        return (", ".join(f"{student} {self.students[student].name}".strip() for student in sorted(students)),)


def core(student: str) -> str:
    """An id without what a spreadsheet takes away, leading zeros, or puts behind it."""
    plain = without_decimals(plain_id(student)).casefold()
    return plain.lstrip("0") or plain


def _plain(text: str) -> str:
    return plain_id(text).casefold()


def _windows(part: str) -> Iterator[str]:
    """The pieces of `part` that begin and end with a run of letters or digits, as they stand."""
    text = unicodedata.normalize("NFKC", part).casefold()
    runs = [match.span() for match in _RUN.finditer(text)]
    for at, (start, _) in enumerate(runs):
        for _, end in runs[at : at + _LONGEST]:
            yield text[start:end]


def _numbers(part: str) -> Iterator[str]:
    """What may be ids; eight digits that are a date of these days are none."""
    for number in _NUMBER.findall(unicodedata.normalize("NFKC", part)):
        try:
            is_date = (
                len(number) == 8
                and abs(datetime.datetime.strptime(number, "%Y%m%d") - datetime.datetime.now()) < _THESE
            )
        except ValueError:
            is_date = False
        if not is_date:
            yield number


def _exchange(place: Sequence[str]) -> str:
    """The student of a folder of nbgrader's exchange, ``STUDENT+UNIT+TIME``."""
    found = (match["name"] for part in place if (match := _EXCHANGE.fullmatch(part)))
    return next((name for name in found if is_student_id(name)), "")
