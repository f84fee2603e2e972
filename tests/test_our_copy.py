"""What students are handed out of our own cells."""

from nbformat.v4 import new_markdown_cell, new_notebook

from course.judging.places import Places
from course.judging.submission import SubmittedCell
from course.judging.unit import DEFAULT_STUB, READING, Unit, folded, without_hidden_tests, without_solution


def test_a_solution_becomes_the_default_stub():
    source = "def f(x):\n    ### BEGIN SOLUTION\n    return x\n    ### END SOLUTION"
    assert without_solution(source) == f"def f(x):\n    {DEFAULT_STUB}"


def test_a_stub_of_its_own_is_uncommented():
    source = (
        "def f(x):\n    ### BEGIN SOLUTION\n    return x\n    ### STUB\n    # raise NotImplementedError\n"
        "    # with tape:\n    #     y = x\n    #\n    # return y  # 끝\n    ### END SOLUTION\nz = 1"
    )
    assert without_solution(source) == (
        "def f(x):\n    raise NotImplementedError\n    with tape:\n        y = x\n\n    return y  # 끝\nz = 1"
    )


def test_hidden_tests_disappear():
    source = "# 숨은 테스트\n### BEGIN HIDDEN TESTS\nsecret = 1\n### END HIDDEN TESTS"
    assert without_hidden_tests(source) == "# 숨은 테스트"
    assert without_hidden_tests("### BEGIN HIDDEN TESTS\nnever ended") == ""


def test_a_reading_is_folded_and_ours_where_a_submission_has_lost_its_ids():
    plain, reading = new_markdown_cell("$x$입니다.", id="a"), new_markdown_cell("> **2**입니다.", id="b")
    reading.metadata["tags"] = [READING]
    assert folded(plain) == plain.source
    text = folded(reading)
    assert text == "<details><summary>실행한 뒤 펼치세요</summary>\n\n> **2**입니다.\n\n</details>"
    places = Places(Unit("00-any", new_notebook(cells=[plain, reading])))
    assert places.find(SubmittedCell("markdown", text)) == 1
