"""The sentences on a submission besides its score, for instructors: what became of it, why, what was put right."""

from course.facts.remarks import Change, Note, Refusal, Status, Why
from course.words.findings import EN, TEXTS, UNKNOWN
from course.words.korean import with_particles

STATUSES: dict[Status, list[str]] = {status: TEXTS["statuses"][status] for status in Status}
_WHY: dict[Why, list[str]] = {why: TEXTS["why"][why] for why in Why}
_CHANGES: dict[Change, list[str]] = {change: TEXTS["changes"][change] for change in Change}
_FILES: dict[str, list[str]] = TEXTS["files"]


def status_word(status: Status, language: str = EN) -> str:
    """What a status is called."""
    return STATUSES[status][language == EN]


def refusal_sentence(refusal: Refusal | None, language: str = EN) -> str:
    """Why a submission has no score, and what to do; empty where it has one."""
    if refusal is None:
        return ""
    english = language == EN
    kind = _FILES.get(next(iter(refusal.detail), ""), [UNKNOWN, UNKNOWN])[english]
    return _filled(_WHY[refusal.why][english], refusal.name, refusal.detail, kind=kind)


def refusal_reason(refusal: Refusal) -> str:
    """Why a submission has no score, for its student: without what an instructor should do."""
    text, stop, _ = _WHY[refusal.why][0].partition(". ")
    kind = _FILES.get(next(iter(refusal.detail), ""), [UNKNOWN, UNKNOWN])[0]
    return _filled(text + stop.strip(), refusal.name, refusal.detail, kind=kind)


def note_sentence(note: Note, language: str = EN) -> str:
    """What was put right in a submission."""
    return _filled(_CHANGES[note.change][language == EN], note.name, note.detail)


def _filled(text: str, name: str, detail: tuple[str, ...], **more: str) -> str:
    told = (*detail, UNKNOWN, UNKNOWN)  # another version may have noted less
    return with_particles(text.format(*told, name=name, all=", ".join(detail), **more))
