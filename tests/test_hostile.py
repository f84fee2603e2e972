"""A class of hostile submissions among innocent ones, graded for real: what each is worth, and that nothing gets out.

The class is graded once as each kind of user that a grader can be, in a process of its own (`hostile_run.py`).
"""

import json
import os
import secrets
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from conftest import ROOT
from hostile_bait import SECRET_VARIABLE
from hostile_class import ESCAPED, FAMILIES, INNOCENT, MALFORMED, PRELUDE, SOLUTION, attacks, worth

pytestmark = pytest.mark.slow
RUN = Path(__file__).resolve().parent / "hostile_run.py"
ORDINARY_USER = 12345
MOST_SECONDS = 600.0
"""For the whole class; on two cores that nobody else uses it takes a quarter of that."""
MOST_MEMORY_MB = 1100
"""Of any one process: a kernel begins with 350 MB and may take 600 on top; who reads what it sends takes no more."""
MOST_GROWTH_MB, MOST_OF_A_KEEPER_MB = 400, 300
"""Of the process that judges and records, on top of what it began with; of what a keeper holds alone."""
MOST_POINTS_OF_A_PICTURE = 50_000_000


ENVIRONMENTS = ["as-we-are", "ordinary-user-no-namespaces"]
if os.environ.get("HOSTILE_ALL"):
    ENVIRONMENTS += ["ordinary-user", "no-namespaces"]


@pytest.fixture(scope="module", params=ENVIRONMENTS)
def graded(request, built):
    """What became of the class; see `hostile_run.run`."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the sandbox of submissions is Linux's")
    base = Path(tempfile.mkdtemp(prefix="hostile-"))
    try:
        yield _grade(base, built, ordinary="ordinary" in request.param, denied="no-namespaces" in request.param)
    finally:
        subprocess.run(["rm", "-rf", "--", str(base)], check=False)


def _grade(base: Path, built: Path, *, ordinary: bool, denied: bool) -> dict:
    base.chmod(0o755)  # kernels that are other users have to get to their scratch folders
    shutil.copytree(built, base / "course")
    for name in ("home", "tmp"):
        (base / name).mkdir()
    command = [sys.executable, "-P", str(RUN), str(base / "course"), str(base / "out.json")]
    command += ["--deny-namespaces"] if denied else []
    if ordinary:
        command = [*_as_ordinary_user(base, ram_disk=not denied), *command]
    names = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "PYTHONDONTWRITEBYTECODE", "HOSTILE_LOUD", "HOSTILE_ALONE")
    environment = {name: os.environ[name] for name in names if name in os.environ}
    environment["PATH"] = f"{base}/home/bin:{os.environ['PATH']}"
    environment |= {"HOME": str(base / "home"), "TMPDIR": str(base / "tmp"), SECRET_VARIABLE: secrets.token_hex(20)}
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        run = subprocess.run(
            command, env=environment, cwd=base, stdin=subprocess.DEVNULL, stderr=errors, timeout=3 * MOST_SECONDS
        )
        errors.seek(0)
        said = errors.read()
    if os.environ.get("HOSTILE_LOUD"):
        print(said)
    assert run.returncode == 0, said
    told = json.loads((base / "out.json").read_text(encoding="utf-8"))
    if keep := os.environ.get("HOSTILE_KEEP"):
        shutil.copy(base / "out.json", f"{keep}-{ordinary}-{denied}.json")
    return told | {"said": said}


def _as_ordinary_user(base: Path, *, ram_disk: bool) -> list[str]:
    """What goes before a command so that it runs as somebody who owns `base` and nothing else.

    Where Python lies in a folder that only root can enter, that folder is covered, in a mount namespace, by an empty
    one that holds no more than Python. The package is covered by a copy that this user owns and could write. With
    `ram_disk`, temporary files lie in memory, as on many a system.
    """
    if os.geteuid() != 0:
        pytest.skip("the tests do not run as root: they already are an ordinary user")
    for program in ("unshare", "setpriv", "mount"):
        if shutil.which(program) is None:
            pytest.skip(f"there is no program {program} to become an ordinary user with")
    if subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0:
        pytest.skip("a mount namespace, in which an ordinary user can reach Python, is refused here")
    shutil.copytree(ROOT / "course", base / "package")
    for path in (base, *base.rglob("*")):
        os.lchown(path, ORDINARY_USER, ORDINARY_USER)
    script = []
    needed = {Path(sys.prefix).resolve(), Path(sys.base_prefix).resolve(), ROOT, RUN.parent}
    closed = {
        place: [path for path in needed if path.is_relative_to(place)] for place in map(_closed_above, needed) if place
    }
    for place, inside in closed.items():
        for number, path in enumerate(inside):
            kept = base / f"kept{number}"
            kept.mkdir(exist_ok=True)
            script.append(f"mount --bind {path} {kept}")
        script.append(f"mount -t tmpfs -o mode=0755 none {place}")
        script += [f"mkdir -p {path} && mount --move {base}/kept{n} {path}" for n, path in enumerate(inside)]
    script.append(f"mount --bind {base}/package {ROOT}/course")
    if ram_disk:
        owner = f"uid={ORDINARY_USER},gid={ORDINARY_USER}"
        script.append(f"mount -t tmpfs -o mode=0755,size=2g,{owner} none {base}/tmp")
    become = f"setpriv --reuid {ORDINARY_USER} --regid {ORDINARY_USER} --clear-groups"
    script.append(f'exec {become} "$@"')
    return ["unshare", "--mount", "--propagation", "private", "sh", "-ec", "\n".join(script), "sh"]


def _closed_above(path: Path) -> Path | None:
    """The topmost folder on the way to `path` that others than its owner cannot enter."""
    closed = [folder for folder in (path, *path.parents) if not folder.stat().st_mode & stat.S_IXOTH]
    return closed[-1] if closed else None


def test_everyone_has_the_score_or_status_that_is_due(graded):
    cells = list(graded["points"])
    wrong = {}
    for student, score in graded["due"].items():
        got = graded["results"].get(student, {"status": "not graded at all", "cells": {}, "reason": ""})
        lost = {name for name in got["cells"] if got["cells"][name][0] != graded["points"][name]}
        if not worth(score, cells).allows(got["status"], lost):
            reasons = sorted({reason for earned, _, reason in got["cells"].values() if reason})
            wrong[student] = f"due: {score}; got: {got['status']}, lost {sorted(lost)}; {got['reason']} {reasons}"
    assert wrong == {}
    assert set(graded["results"]) == set(graded["due"])


def test_the_gradebook_holds_these_scores_and_no_others(graded):
    scores = {name: result["score"] for name, result in graded["results"].items() if result["status"] == "graded"}
    recorded = {name: score for name, score in graded["recorded"].items() if score is not None}
    assert recorded == scores
    ours = ("course_result", "course_diagnosis", "course_observation", "course_roster")
    assert all(any(name in table for name in ours) for table in graded["new_tables"])


def test_nothing_got_out(graded):
    said = {}
    for student, outputs in graded["outputs"].items():
        text = json.dumps(outputs, ensure_ascii=False)
        lines = [line for line in text.replace("\\n", "\n").splitlines() if ESCAPED in line]
        if lines or graded["secret"] in text:
            said[student] = lines or "the secret itself"
    assert said == {}


def test_nothing_that_could_be_reached_was_changed(graded):
    assert graded["changes"] == []
    assert graded["grader_changed"] == []
    assert graded["denied"] in (True, None)


def test_the_innocent_are_not_touched(graded):
    """All of them handed in the same: so all of them have the same verdicts and outputs."""
    for student in INNOCENT:
        assert graded["results"][student]["score"] == 100, student
        assert graded["outputs"][student] == graded["outputs"][INNOCENT[0]], student


def test_nothing_is_left(graded):
    assert graded["left_running"] == []
    assert graded["left_in_temporary"] == []
    assert graded["grader_exit"] == 0
    assert graded["said"] == "" or os.environ.get("HOSTILE_LOUD")


def test_time_and_memory_stay_bounded(graded):
    assert graded["seconds"] < MOST_SECONDS
    assert graded["largest_mb"] < MOST_MEMORY_MB


def test_who_grades_stays_small(graded):
    assert graded["grader_growth_mb"] < MOST_GROWTH_MB
    assert 0 < graded["keeper_mb"] < MOST_OF_A_KEEPER_MB


def test_instructors_are_shown_text_and_pictures_of_a_sensible_size(graded):
    import base64

    for student, outputs in graded["outputs"].items():
        for cell, output in outputs:
            verdict = cell.startswith(("test_", "hidden_"))  # our own card
            kinds = set(output.get("data", {})) - ({"text/html"} if verdict else set())
            assert kinds <= {"text/plain", "image/png"}, (student, cell, kinds)
            picture = base64.b64decode(output.get("data", {}).get("image/png", "")[:40])
            width, height = (int.from_bytes(picture[at : at + 4], "big") for at in (16, 20))
            assert width * height < MOST_POINTS_OF_A_PICTURE, (student, cell, width, height)


def test_the_corpus_is_well_formed():
    found = attacks()
    names = [attack.student for attack in found] + [f"malformed-{name}" for name in MALFORMED]
    assert len(names) == len(set(names)) >= 60
    assert {attack.student.partition("-")[0] for attack in found} == set(FAMILIES)
    exercises = ("derivative_at", "chain_parts", "nth_derivative_at")
    cells = [f"{kind}_{name}" for name in exercises for kind in ("test", "hidden")]
    cells += ["test_second_derivative_at"]
    for attack in found:
        compile(PRELUDE.replace("{bait}", "{}") + SOLUTION.sub("pass", attack.code), attack.student, "exec")
        assert attack.tries
        assert attack.safe
        worth(attack.score, cells)
        assert (attack.score == "full") <= bool(SOLUTION.search(attack.code)), attack.student
