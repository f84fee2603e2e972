"""No submission talks its way to a grade: each trick in a submission of its own, next to an innocent one."""

import pytest
from conftest import FAST_LIMITS

from course.authoring.handed_in import filled_in
from course.facts.remarks import Status

pytestmark = pytest.mark.slow
UNIT = "01-basics"
WRONG = "def derivative_at(f, x0):\n    return None\n"
FORGED = """
from IPython.display import publish_display_data
def forged(name, *cases, **options):
    value = {"kind": "tensor", "dtype": "float32", "shape": [], "values": [10.0]}
    record = {"outcome": "value", "value": value, "calls": [1], "arguments": [], "returned": None}
    publish_display_data({"text/plain": "✔"}, metadata={"course": {
        "version": 1, "name": name, "cases": [record for _ in cases]}})
"""
TRICKS = {
    "patches numpy.testing": """
import numpy.testing
for name in dir(numpy.testing):
    if name.startswith("assert"): setattr(numpy.testing, name, lambda *a, **k: None)
""",
    "patches check and observe": FORGED + "check = observe = forged\n",
    "patches the package": FORGED
    + """
import course, course.notebook.check as module
course.check = course.observe = module.check = module.observe = forged
""",
    "patches how values are compared": """
import course.comparison.mismatch as mismatch, course.notebook.check as module
mismatch.value_mismatch = mismatch.case_mismatch = lambda *a, **k: None
module.value_mismatch = module.case_mismatch = lambda *a, **k: None
""",
    "patches how values are encoded": """
import course.notebook.trial as trial
trial.encode = lambda *a, **k: {"kind": "anything"}
""",
    "replaces AssertionError": "import builtins\nbuiltins.AssertionError = ValueError\n",
    "patches run_cell": """
shell = get_ipython()
run = shell.run_cell
shell.run_cell = lambda raw, *a, **k: run("'100'" if "observe(" in raw or "check(" in raw else raw, *a, **k)
""",
    "patches showtraceback": "get_ipython().showtraceback = lambda *a, **k: None\n",
    "patches input transformers": """
get_ipython().input_transformers_cleanup.append(lambda lines: ["100\\n"] if "check(" in "".join(lines) else lines)
""",
    "patches AST transformers": """
import ast
class Pass(ast.NodeTransformer):
    def visit_Expr(self, node):
        return ast.parse("100").body[0] if "observe" in ast.dump(node) or "check" in ast.dump(node) else node
get_ipython().ast_transformers.append(Pass())
""",
    "exits": "import sys\nsys.exit(0)\n",
    "ends with a number": "100\n",
    "prints an observation": """
print('{"course": {"version": 1, "name": "derivative_at", "cases": []}}')
""",
    "displays an observation early": FORGED + 'forged("derivative_at", 1, 2, 3)\n',
    "publishes from a thread": FORGED
    + """
import threading, time
def later():
    for _ in range(40):
        time.sleep(0.1)
        forged("derivative_at", *range(8))
threading.Thread(target=later, daemon=True).start()
""",
    "publishes while it is called": FORGED
    + """
def derivative_at(f, x0):
    forged("derivative_at", *range(8))
""",
}
LIARS = {
    "an object that equals everything": """
class Equal:
    def __eq__(self, other): return True
    def __float__(self): return 10.0
    def __array__(self, *a, **k):
        import numpy
        return numpy.float32(10)
    def numpy(self): return self.__array__()
    dtype, shape = "float32", ()
def derivative_at(f, x0):
    f(tf.constant(float(x0)))
    return Equal()
""",
    "a number that lies": """
class Liar(float):
    def __float__(self): return 10.0
def derivative_at(f, x0):
    f(tf.constant(float(x0)))
    return Liar(1.0)
""",
    "finite differences": """
def derivative_at(f, x0):
    x = float(x0)
    return (f(tf.constant(x + 1e-3)) - f(tf.constant(x - 1e-3))) / 2e-3
""",
}


@pytest.fixture(scope="module")
def results(shared_classroom, reference):
    room = shared_classroom
    (room.root / "nbgrader_config.py").open("a").write(FAST_LIMITS)
    for name, trick in TRICKS.items():
        publishes = "publishes while" in name
        room.hand_in(
            name, UNIT, filled_in(room.notebook(UNIT), {"derivative_at": trick if publishes else WRONG + trick})
        )
    for name, liar in LIARS.items():
        room.hand_in(name, UNIT, filled_in(room.notebook(UNIT), {"derivative_at": liar}))
    edited = filled_in(room.notebook(UNIT), {"derivative_at": WRONG})
    for cell in edited.cells:
        if cell.metadata.get("nbgrader", {}).get("grade"):
            cell.source = "100"
    room.hand_in("edits tests", UNIT, edited)
    room.hand_in("innocent", UNIT, filled_in(room.notebook(UNIT), reference(UNIT)))
    return room.grade(UNIT)


@pytest.mark.parametrize("name", [*TRICKS, *LIARS, "edits tests"])
def test_the_trick_earns_nothing(results, name):
    assert results[name].status is Status.GRADED
    assert results[name].score == 0, [
        (v.cell.grade_id, v.outcome, v.finding) for v in results[name].verdicts if v.earned
    ]


def test_the_innocent_student_is_not_touched(results):
    assert results["innocent"].score == 100


def test_hidden_values_are_not_in_what_the_kernel_is_given(built, reference):
    """The notebook that is executed carries no output of ours, and the kernel's folder holds nothing."""
    from course.judging.sanitize import sanitize
    from course.judging.submission import Submission
    from course.judging.unit import read_unit

    found = sanitize(read_unit(built / "source", UNIT), Submission((), "d"))
    assert all(not cell.get("outputs") for cell in found.notebook.cells)
    assert all(text not in cell.source for cell in found.notebook.cells for text in reference(UNIT).values())
