"""What `course doctor` calls missing is what grading refuses for, and nothing else."""

import os
import signal

import pytest

from course.commands.findings import all_findings
from course.errors import IsolationMissing
from course.kernel import landlock, privileges, seccomp
from course.kernel.layers import further_layers, require_isolation, required_layers, sandbox_of_ours
from course.kernel.limits import DEFAULT_LIMITS
from course.kernel.sandbox import Sandbox

NAMES = [layer.name for layer in required_layers()]
pytestmark = pytest.mark.skipif(not all(layer.held for layer in required_layers()), reason="this host cannot isolate")
ABSENT = {
    "Landlock": lambda patch: patch.setattr(landlock, "version", lambda: 0),
    "seccomp": lambda patch: patch.setattr(seccomp, "available", lambda: False),
    "pidfd": lambda patch: patch.delattr(os, "pidfd_open"),
    "pidfd ": lambda patch: patch.delattr(signal, "pidfd_send_signal"),
    "user": lambda patch: (
        patch.setattr(os, "geteuid", lambda: 0),
        patch.setattr(privileges, "can_drop_root", lambda: False),
    ),
}


def missing():
    return [finding.what for finding in all_findings() if finding.level == "missing"]


def test_each_required_layer_is_taken_away_below():
    assert {name.strip() for name in ABSENT} == set(NAMES)


def test_a_host_that_has_all_of_them_grades():
    require_isolation()
    assert not set(missing()) & set(NAMES)
    assert sandbox_of_ours(DEFAULT_LIMITS) == Sandbox(DEFAULT_LIMITS)


@pytest.mark.parametrize("name", ABSENT)
def test_doctor_and_grading_agree_on_what_is_missing(name, monkeypatch):
    ABSENT[name](monkeypatch)
    assert set(missing()) & set(NAMES) == {name.strip()}
    with pytest.raises(IsolationMissing, match=rf"it lacks {name.strip()} \(.*\); grade on another machine"):
        require_isolation()
    assert sandbox_of_ours(DEFAULT_LIMITS) == Sandbox(DEFAULT_LIMITS, isolated=False)


def test_the_further_layers_are_not_needed(monkeypatch):
    monkeypatch.setattr(privileges, "namespaces_open", lambda: False)
    assert [layer.name for layer in further_layers() if not layer.held] == ["namespaces"]
    require_isolation()
