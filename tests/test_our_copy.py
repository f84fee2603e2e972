"""What students are handed out of our own cells."""

from course.judging.unit import DEFAULT_STUB, without_hidden_tests, without_solution


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
