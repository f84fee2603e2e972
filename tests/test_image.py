"""The Dockerfile: its steps can be done without Docker, nothing secret goes in, nobody is root in it.

`make image-check` does the steps in a clean Debian root, and grades a unit there; it takes minutes.
"""

import json
import shlex
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader

import pytest
from conftest import ROOT

SECRET = ("source", "answers", "answer_key", "submitted", "gradebook.db")


@pytest.fixture(scope="module")
def steps():
    loader = SourceFileLoader("image", str(ROOT / ".ci" / "image"))
    script = module_from_spec(spec_from_loader("image", loader))
    loader.exec_module(script)
    return script.steps((ROOT / "Dockerfile").read_text(encoding="utf-8"))


def test_every_step_is_known_to_the_script_without_docker(steps):
    assert {word for word, _ in steps} <= {"FROM", "RUN", "COPY", "ENV", "USER", "WORKDIR", "CMD"}
    assert steps[0][0] == "FROM"
    assert steps[0][1].startswith("debian:")


def test_what_is_copied_is_there_and_docker_may_see_it_and_nothing_else(steps):
    copied = {path for word, rest in steps if word == "COPY" for path in shlex.split(rest)[:-1]}
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert all((ROOT / path).exists() for path in copied)
    assert "*" in ignored
    assert copied == {line[1:] for line in ignored if line.startswith("!")}
    assert not copied & set(SECRET)


def test_the_pins_hold_and_nobody_is_root(steps):
    assert any("-c /opt/gradient-tape/requirements.txt" in rest for word, rest in steps if word == "RUN")
    users = [rest for word, rest in steps if word == "USER"]
    assert users
    assert users[-1] != "root"
    assert steps.index(("USER", users[-1])) > max(i for i, (word, _) in enumerate(steps) if word == "RUN")


def test_the_container_for_a_browser_is_the_same_image():
    container = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    assert (ROOT / ".devcontainer" / container["build"]["dockerfile"]).resolve() == ROOT / "Dockerfile"
    assert container["remoteUser"] == "grader"
