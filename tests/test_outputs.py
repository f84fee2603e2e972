"""What a student's code displays cannot do anything in an instructor's browser, nor fill the disk."""

import base64
import dataclasses
import json

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from course.kernel.execution import Breach, completed
from course.kernel.limits import Limits
from course.kernel.outputs import Budget, OutputCollector
from course.words.kernel import BREACHES


def png(width=10, height=10):
    """The base64 of the beginning of a PNG picture."""
    head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big")
    return base64.b64encode(head + b"\x08\x06\x00\x00").decode()


def collected(*messages, maximum=1000):
    collector = OutputCollector(Budget(maximum, 10_000, 100_000))
    for kind, content in messages:
        collector.add(kind, content)
    return collector.outputs


@pytest.mark.parametrize(
    "mime", ["text/html", "image/svg+xml", "application/javascript", "text/latex", "text/markdown"]
)
def test_what_a_browser_would_run_is_left_out(mime):
    shown = collected(("display_data", {"data": {mime: "<script>x</script>", "text/plain": "ok"}}))
    assert shown[0].data == {"text/plain": "ok"}


def test_a_picture_is_base64_or_nothing():
    assert "image/png" in collected(("display_data", {"data": {"image/png": png() + "\n"}}))[0].data
    for other in ('"><script>', "iVBORw0KGgo=", "A" * 400, png(30_000, 30_000), png(0, 5)):
        assert "image/png" not in collected(("display_data", {"data": {"image/png": other}}))[0].data


def test_a_flood_is_cut():
    flood = [("stream", {"name": "stdout", "text": "x" * 600})] * 100
    text = "".join(output.text for output in collected(*flood))
    assert len(text) < 1200
    assert "너무 길어" in text


def test_pictures_have_a_budget_for_the_whole_notebook():
    whole = Budget(1000, 3500)
    picture = {"data": {"image/png": png() + "A" * (1000 - len(png()))}}
    kept = []
    for _ in range(5):
        collector = OutputCollector(whole.of_a_cell(100))
        collector.add("display_data", picture)
        kept += [output for output in collector.outputs if "image/png" in output.data]
    assert len(kept) == 3


@pytest.mark.parametrize(
    "message",
    [
        ("error", {"ename": "E" * 500, "evalue": "x" * 5000, "traceback": ["y" * 1000] * 50}),
        ("display_data", {"data": {}}),
        ("display_data", {"data": {"text/plain": "x"}}),
        ("stream", {"name": "stdout", "text": "\n"}),
        ("stream", {"name": "stderr", "text": "가" * 1000}),
    ],
)
def test_all_that_a_notebook_leaves_is_on_one_budget(message):
    whole, kept = Budget(200_000, 0), []
    for _ in range(60):  # cells
        collector = OutputCollector(whole.of_a_cell(10_000))
        for number in range(250):
            collector.add(*message)
            collector.add("clear_output", {"wait": True}) if number % 2 else None
            collector.add("stream", {"name": "stdout", "text": str(number)})
        kept += collector.outputs
    assert len(json.dumps(kept, ensure_ascii=False)) < 1_500_000


def test_the_error_that_ends_a_flood_is_kept():
    error = ("error", {"ename": "ValueError", "evalue": "here", "traceback": ["line"]})
    shown = collected(*[("stream", {"text": "x" * 600})] * 10, *[("display_data", {"data": {}})] * 300, error, error)
    assert [output.evalue for output in shown if output.output_type == "error"] == ["here"]


def test_a_long_loop_that_shows_how_far_it_is_ends_at_its_end():
    steps = [(kind, content) for n in range(3000) for kind, content in (
        ("clear_output", {"wait": True}), ("display_data", {"data": {"text/plain": str(n)}}))]  # fmt: skip
    assert [output.data["text/plain"] for output in collected(*steps, maximum=100_000)] == ["2999"]


def test_points_of_pictures_have_a_budget_for_the_whole_notebook():
    large, whole, kept = {"data": {"image/png": png(5000, 5000)}}, Budget(10_000, 1_000_000), 0
    for _ in range(10):
        collector = OutputCollector(whole.of_a_cell(1000))
        for _ in range(3):
            collector.add("display_data", large)
        kept += sum("image/png" in output.data for output in collector.outputs)
    assert kept == 4


def test_streams_are_joined_and_clear_output_clears():
    line = ("stream", {"name": "stdout", "text": "a"})
    assert [output.text for output in collected(line, line)] == ["aa"]
    assert collected(line, ("clear_output", {"wait": False})) == []
    assert [output.text for output in collected(line, ("clear_output", {"wait": True}), line)] == ["a"]


@pytest.mark.parametrize(
    "content", [None, 7, [], {}, {"data": 7}, {"text": {}}, {"metadata": [], "data": {"text/plain": 3}}]
)
def test_junk_is_survived(content):
    for kind in ("stream", "display_data", "execute_result", "error", "update_display_data", "other"):
        collected((kind, content))


def observations(*contents, flood=()):
    collector = OutputCollector(Budget(1000, 10_000, 3_000_000))
    for content in contents:
        collector.add_observation(content)
    for kind, content in flood:
        collector.add(kind, content)
    return [output.metadata["course"] for output in collector.outputs if "course" in output.get("metadata", {})]


def test_an_observation_is_kept_and_no_other_metadata():
    published = {"data": {}, "metadata": {"course": {"name": "f"}, "other": 1}}
    assert collected(("display_data", published))[0].metadata == {}, "what comes as an output is no observation"
    assert observations(published) == [{"name": "f"}]
    assert observations({"data": {}, "metadata": {"course": "x" * 2_000_000}}) == ["too large"]
    assert len(observations(*[published] * 5)) == 2, "the second is one too many already"


def test_nothing_that_a_cell_shows_pushes_its_observation_out():
    published = {"data": {"text/plain": "card"}, "metadata": {"course": {"name": "f"}}}
    shown = [("display_data", {"data": {"text/plain": "x"}})] * 500
    cleared = [("clear_output", {"wait": False}), ("clear_output", {"wait": True}), ("stream", {"text": "x"})]
    assert observations(published, flood=shown + cleared) == [{"name": "f"}]


@pytest.mark.parametrize("content", [None, 7, [], {}, {"metadata": 3}, {"metadata": {}}, {"metadata": {"course": 1}}])
def test_junk_for_an_observation_is_survived(content):
    assert observations(content) == ([1] if content == {"metadata": {"course": 1}} else [])


@pytest.mark.parametrize("depth", [50, 200, 900, 5000])
def test_a_deep_observation_is_too_large(depth):
    deep = 1
    for _ in range(depth):
        deep = [deep]
    kept = observations({"data": {}, "metadata": {"course": deep}})
    assert kept in ([deep], ["too large"], [])
    assert (kept == [deep]) == (depth == 50)


def test_many_small_parts_are_too_large_and_few_stay_plain():
    chain = {"": 0}
    for _ in range(50):
        chain = {"": chain}
    assert observations({"data": {}, "metadata": {"course": [chain] * 1000}}) == ["too large"]  # 10 MB as dicts
    small = {"a": {"b": {}}}
    (kept,) = observations({"data": {}, "metadata": {"course": small}})
    notebook = new_notebook(cells=[new_code_cell("1", id="a")])
    output = {"output_type": "display_data", "data": {}, "metadata": {"course": small}}
    answer = {"cells": {"a": {"state": "done", "outputs": [output]}}, "ended": ""}
    (output,) = completed(notebook, answer, 0).notebook.cells[0].outputs
    for one in (kept, output.metadata.course):
        assert one == small
        assert type(one["a"]) is dict


def test_every_breach_is_told_with_its_bound():
    bounds = dataclasses.asdict(Limits(files=7, disk_mb=7, threads=7))
    told = {breach: BREACHES[breach].format(**bounds) for breach in Breach}
    assert {breach for breach, sentence in told.items() if "7" in sentence} == set(bounds) & set(Breach)
    assert len(set(told.values())) == len(BREACHES)
