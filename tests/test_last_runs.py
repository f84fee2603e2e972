"""A check sees the code that is there; where the last run of its cell left none, it says so, in a real kernel."""

import queue
import time

import nbformat
import pytest
from conftest import ROOT
from jupyter_client.manager import start_new_kernel

UNIT = "01-basics"
CELLS = {cell.id: cell.source for cell in nbformat.read(ROOT / "release" / UNIT / f"{UNIT}.ipynb", as_version=4).cells}
RIGHT = """def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
"""
ENDLESS = RIGHT.replace("    x =", "    while True:\n        pass\n    x =")


class Student:
    """Somebody at JupyterLab, which tells the kernel the ids of cells; other editors tell their own, or none."""

    def __init__(self, folder=None):
        self.manager, self.client = start_new_kernel(kernel_name="python3", cwd=folder)

    def close(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def run(self, text, cell=None, interrupt_after=None):
        """What a cell shows, as text."""
        content = {"code": text, "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False}
        message = self.client.session.msg("execute_request", content, metadata={"cellId": cell} if cell else {})
        self.client.shell_channel.send(message)
        shown, began = [], time.monotonic()
        while True:
            try:
                got = self.client.get_iopub_msg(timeout=1)
            except queue.Empty:
                if interrupt_after is not None and time.monotonic() - began > interrupt_after:
                    interrupt_after = self.manager.interrupt_kernel()
                assert time.monotonic() - began < 300
                continue
            if got["parent_header"].get("msg_id") != message["header"]["msg_id"]:
                continue
            kind, told = got["msg_type"], got["content"]
            if kind == "status" and told["execution_state"] == "idle":
                return "\n".join(shown)
            if kind == "display_data":
                shown.append(told["data"]["text/plain"])
            elif kind == "error":
                shown += ["ERROR", *told["traceback"]]
            elif kind == "stream" and told["name"] == "stderr":
                shown.append(told["text"])

    def check(self, **options):
        return self.run(CELLS["test_derivative_at"], "test_derivative_at", **options)


@pytest.fixture(scope="module")
def student():
    one = Student()
    try:
        assert one.check().startswith("○ derivative_at: derivative_at이 아직 없습니다.")  # and no log of TensorFlow
        one.run(CELLS["setup"], "setup")
        yield one
    finally:
        one.close()


FAILED = {
    "no colon": (
        RIGHT.replace("as tape:", "as tape"),
        ["SyntaxError", "3번째 줄: with tf.GradientTape() as tape", "쌍점"],
    ),
    "indentation": (RIGHT.replace("        y", "  y"), ["IndentationError", "4번째 줄: y = f(x)"]),
    "no module": (f"import no_such_module\n{RIGHT}", ["ModuleNotFoundError", "1번째 줄: import no_such_module"]),
    "default": (RIGHT.replace("x0)", "x0=nan)", 1), ["NameError", "1번째 줄: def derivative_at(f, x0=nan):"]),
}


@pytest.mark.slow
@pytest.mark.parametrize("cell", ["derivative_at", None, "of-another-editor"])
@pytest.mark.parametrize(("text", "words"), FAILED.values(), ids=FAILED)
def test_no_tick_for_the_code_of_before(student, text, words, cell):
    student.run(RIGHT, cell)
    assert student.check().startswith("✔")
    student.run(text, cell)
    card = student.check()
    assert card.startswith("✘ derivative_at: 위 셀의 마지막 실행이 오류로 끝났습니다.")
    assert "✔" not in card
    assert all(word in card for word in (*words, "그 전에 실행한 코드", "그 전의 코드: 맞았습니다."))
    student.run("del derivative_at")
    assert not student.run("1")
    card = student.check()
    assert card.startswith("✘ derivative_at: 위 셀의 마지막 실행이 오류로 끝났습니다.")
    assert "그 전의 코드" not in card
    student.run(RIGHT, cell)
    assert student.check().startswith("✔")


@pytest.mark.slow
def test_a_function_under_another_name_is_not_there(student):
    student.run(RIGHT, "derivative_at")
    student.run(RIGHT.replace("derivative_at", "derivative"), "derivative_at")
    card = student.check()
    assert card.startswith("✘ derivative_at: 위 셀에 이제 derivative_at이 없습니다.")
    assert "그 전의 코드: 맞았습니다." in card
    student.run(RIGHT, "a-cell-of-mine")
    assert student.check().startswith("✔")


@pytest.mark.slow
def test_an_error_below_the_definition_changes_nothing(student):
    student.run(f"{RIGHT}\nprint(derivative_at(1))\n", "derivative_at")
    assert student.check().startswith("✔")
    student.run("derivative_at(", "a-cell-of-mine")
    assert student.check().startswith("✔")


@pytest.mark.slow
@pytest.mark.parametrize("place", ["above", "below"])
def test_the_line_of_the_stub_stops_what_was_written(student, place):
    student.run(CELLS["derivative_at"], "derivative_at")
    assert student.check().startswith("○ derivative_at: 아직 시도하지")
    line = "    raise NotImplementedError  # 이 줄을 지우고 코드를 쓰세요\n"
    head, body = RIGHT.split("\n", 1)
    text = f"{head}\n{line}{body}" if place == "above" else f"{RIGHT.replace('    return ', '    ')}{line}"
    student.run(text, "derivative_at")
    card = student.check()
    assert card.startswith("✘")
    assert "‘raise NotImplementedError’ 줄이 남아 있어서 거기에서 멈춥니다." in card


@pytest.mark.slow
def test_an_error_tells_the_students_own_line(student):
    student.run(RIGHT.replace("y = f(x)", "y = 2 * f"), "derivative_at")
    card = student.check()
    assert "오류: TypeError: unsupported operand type(s) for *: 'int' and 'function'" in card
    assert "오류가 난 곳: 4번째 줄: y = 2 * f" in card
    assert "괄호를 붙여 부른 결과로" in card
    student.run("def helper(f, x):\n    return f(x, x)")
    student.run(RIGHT.replace("y = f(x)", "y = helper(f, x)"), "derivative_at")
    card = student.check()
    assert "오류: TypeError: f() takes 1 positional argument but 2 were given" in card  # no name of ours
    assert "오류가 난 곳: return f(x, x)" in card  # a line of another cell has no number here


@pytest.mark.slow
def test_an_endless_loop_is_one_card(student):
    student.run(ENDLESS, "derivative_at")
    shown = student.check(interrupt_after=2)
    assert shown.startswith("✘ derivative_at: 실행을 멈추었습니다.\n   멈춘 곳: ")
    assert "while True:" in shown or "pass" in shown
    assert len(shown.splitlines()) <= 5
