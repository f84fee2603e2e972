"""The sentences on a submission besides its score, for instructors: what became of it, why, what was put right.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

from course.facts.remarks import Change, Note, Refusal, Status, Why
from course.words.findings import EN, UNKNOWN

STATUSES: dict[Status, tuple[str, str]] = {
    Status.GRADED: ("채점됨", "graded"),
    Status.MISSING: ("미제출", "no submission"),
    Status.DAMAGED: ("채점 불가", "not gradable"),
    Status.FAULT: ("채점기 오류", "grader fault"),
}
_WHY: dict[Why, tuple[str, str]] = {
    Why.NOTHING: ("제출한 것이 없습니다.", "nothing was submitted"),
    Why.NO_NOTEBOOK: (
        "폴더에 {name} 파일이 없습니다. 노트북을 내라고 알려 주세요.",
        "the folder holds no {name}; ask the student to submit the notebook",
    ),
    Why.LINK: (
        "{name} 자리에 심볼릭 링크가 있습니다. 파일 자체를 받으세요.",
        "{name} is a symbolic link; ask for the files themselves",
    ),
    Why.NOT_A_FOLDER: (
        "{name} 자리에 폴더가 아니라 파일이 있습니다. 폴더 안에 {name}.ipynb가 있어야 합니다.",
        "{name} is not a folder; it should hold {name}.ipynb",
    ),
    Why.OTHER_NAMES: (
        "{name} 대신 {all} 파일이 있습니다. 이름을 {name}(으)로 바꾸면 채점할 수 있습니다.",
        "{name} is not there, but {all} is; rename the notebook to {name}",
    ),
    Why.NOT_A_FILE: (
        "{name}은(는) 파일이 아니라 {kind}입니다. 노트북 파일 자체를 받으세요.",
        "{name} is {kind}, not a file; ask for the notebook itself",
    ),
    Why.CLOSED: (
        "{name} 파일을 열 수 없습니다({0}). 권한을 확인하세요.",
        "{name} cannot be opened ({0}); check its permissions",
    ),
    Why.TOO_LARGE: (
        "{name} 파일이 {0} MB보다 큽니다. 출력을 지우고 다시 내게 하세요.",
        "{name} is larger than {0} MB; clear its outputs and submit again",
    ),
    Why.EMPTY: ("{name} 파일이 비어 있습니다. 노트북을 다시 받으세요.", "{name} is empty; submit the notebook again"),
    Why.ENCODING: (
        "{name} 파일의 글자를 읽을 수 없습니다. JupyterLab에서 다시 저장하게 하세요.",
        "{name} is neither UTF-8 nor cp949 text; save it again in JupyterLab",
    ),
    Why.CUT_OFF: (
        "{name} 파일이 중간에서 잘렸습니다. 노트북을 다시 받으세요.",
        "{name} is cut off in the middle; submit the notebook again",
    ),
    Why.NOT_JSON: (
        "{name} 파일이 노트북이 아닙니다(JSON이 아닙니다). 노트북을 다시 받으세요.",
        "{name} is not a notebook (not JSON); submit the notebook again",
    ),
    Why.NOT_A_NOTEBOOK: (
        "{name} 파일이 노트북이 아닙니다. 노트북을 다시 받으세요.",
        "{name} is not a notebook; submit the notebook again",
    ),
    Why.NO_CELLS: (
        "{name} 파일에 셀이 없습니다. 노트북을 다시 받으세요.",
        "{name} has no cells; submit the notebook again",
    ),
    Why.TOO_MANY_CELLS: (
        "{name} 파일에 셀이 {0}개 있습니다(최대 {1}개). 복사된 셀을 지우고 다시 내게 하세요.",
        "{name} has {0} cells, more than {1}; remove the copies and submit again",
    ),
    Why.EXECUTION: (
        "실행하지 못했습니다: {0}. 학생 탓이 아닙니다. 다시 채점하세요.",
        "{0}; this is not the student's fault: grade again",
    ),
    Why.GRADER: (
        "채점기가 실패했습니다({0}: {1}). 알려 주시고, 다시 채점하세요.",
        "the grader failed ({0}: {1}); report it, and grade again",
    ),
    Why.SCORES_LOST: (
        "채점되었다고 되어 있으나 성적부에 점수가 없습니다. course grade --force를 실행하세요.",
        "the gradebook has no scores of this graded submission; run: course grade --force",
    ),
    Why.OTHER: ("{0}", "{0}"),
}
_KINDS = {
    "link": ("심볼릭 링크", "a symbolic link"),
    "folder": ("폴더", "a folder"),
    "pipe": ("이름 있는 파이프", "a named pipe"),
    "socket": ("소켓", "a socket"),
    "device": ("장치", "a device"),
}
_CHANGES: dict[Change, tuple[str, str]] = {
    Change.SOLUTION_MISSING: ("답 셀 {name}이(가) 없었습니다.", "solution cell {name} was missing"),
    Change.TEST_DELETED: (
        "테스트 셀 {name}을(를) 지운 것을 되살렸습니다.",
        "test cell {name} was deleted and has been restored",
    ),
    Change.TEST_COPIED: (
        "테스트 셀 {name}의 복사본 {0}개를 뺐습니다.",
        "{0} copies of test cell {name} were left out",
    ),
    Change.TEST_EDITED: (
        "테스트 셀 {name}을(를) 고친 것을 되돌렸습니다.",
        "test cell {name} was edited and has been restored",
    ),
    Change.POINTS_CHANGED: (
        "{name}의 배점을 바꾼 것을 되돌렸습니다.",
        "the points of {name} were changed and have been restored",
    ),
    Change.TAGS_ADDED: ("{name}에 붙인 태그를 뺐습니다: {all}", "tags of {name} were left out: {all}"),
    Change.BYTE_ORDER_MARK: (
        "{name} 맨 앞의 바이트 순서 표시({0})를 뺐습니다.",
        "{name} began with a byte-order mark ({0}), which was left out",
    ),
    Change.OLD_ENCODING: (
        "{name} 파일은 UTF-8이 아니어서 {0}(으)로 읽었습니다.",
        "{name} was not UTF-8 and was read as {0}",
    ),
    Change.OLD_FORMAT: (
        "{name} 파일은 노트북 형식 {0}이어서 바꾸어 읽었습니다.",
        "{name} is in notebook format {0} and was converted",
    ),
    Change.BROKEN_CELLS: ("{name}의 깨진 셀 {0}개를 뺐습니다.", "{0} broken cells of {name} were left out"),
    Change.SUBMISSION_GONE: (
        "제출물이 없어졌습니다. 받은 점수는 그대로 두었습니다.",
        "the submission is gone; the grade it had has been kept",
    ),
    Change.OTHER: ("{0}", "{0}"),
}


def status_word(status: Status, language: str = EN) -> str:
    """What a status is called."""
    return STATUSES[status][language == EN]


def refusal_sentence(refusal: Refusal | None, language: str = EN) -> str:
    """Why a submission has no score, and what to do; empty where it has one."""
    if refusal is None:
        return ""
    english = language == EN
    kind = _KINDS.get(next(iter(refusal.detail), ""), (UNKNOWN, UNKNOWN))[english]
    return _filled(_WHY[refusal.why][english], refusal.name, refusal.detail, kind=kind)


def note_sentence(note: Note, language: str = EN) -> str:
    """What was put right in a submission."""
    return _filled(_CHANGES[note.change][language == EN], note.name, note.detail)


def _filled(text: str, name: str, detail: tuple[str, ...], **more: str) -> str:
    told = (*detail, UNKNOWN, UNKNOWN)  # another version may have noted less
    return text.format(*told, name=name, all=", ".join(detail), **more)
