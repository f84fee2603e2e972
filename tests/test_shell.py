"""A kernel of ours shows what one shows that Jupyter starts, in whatever way a notebook is used."""

import functools
import json
import re

import nbformat
import pytest
from conftest import ROOT, UNITS
from jupyter_client.manager import run_kernel
from nbformat.v4 import new_code_cell, new_notebook

from course.kernel.execute import execute
from course.kernel.execution import CellState
from course.kernel.limits import Limits
from course.kernel.outputs import OBSERVATION_BYTES, PICTURE_CHARACTERS, Budget, OutputCollector
from course.kernel.sandbox import Sandbox
from course.kernel.server_process import WARM_ENVIRONMENT, kept_environment
from course.observation.form import METADATA_KEY

pytestmark = pytest.mark.slow

WAYS = {
    "asyncio": [
        "import asyncio\nawait asyncio.sleep(0.01)\nprint('a')",
        "asyncio.run(asyncio.sleep(0))",
        "asyncio.get_running_loop().is_running()",
        "later = asyncio.create_task(asyncio.sleep(0.01, 'result'))",
        "await later",
        "numbers = []\nasync def count():\n    for i in range(3):\n        numbers.append(i); await asyncio.sleep(0)",
        "counting = asyncio.ensure_future(count())",
        "await asyncio.sleep(0.05)\nnumbers",
        "async def generate():\n    yield 1\n    yield 2\n[i async for i in generate()]",
        "import contextvars\nkept = contextvars.ContextVar('kept')\nkept.set(3);",
        "kept.get(4)",
    ],
    "capture": [
        "%%capture caught\nprint('x')\ndisplay(3)\n1 + 1",
        "caught.show()\ncaught.stdout, caught.stderr, caught.outputs",
        "%%capture\n1 / 0",
        "import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()) as text:\n    print(1)\ntext.getvalue()",
    ],
    "time": ["%%time\nx = 1", "%time x", "%timeit -n1 -r1 x"],
    "matplotlib": [
        "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])",
        "figure, axes = plt.subplots()\naxes.plot([1])\nplt.show()",
    ],
    "display": [
        "from IPython.display import HTML, Markdown, clear_output, display, update_display",
        "print('a')\nclear_output()\nprint('b')",
        "for i in range(3):\n    clear_output(wait=True)\n    print(i)",
        "shown = display('x', display_id='shown')\nshown.update('y')",
        "update_display('z', display_id='shown')",
        "display(1, 2, {'a': 3})\nMarkdown('# title')",
        "HTML('<b>x</b>')",
    ],
    "widgets": [
        "import ipywidgets\nslider = ipywidgets.IntSlider(3)\ndisplay(slider)\nslider.value = 5\nslider.value",
        "out = ipywidgets.Output()\nwith out:\n    print('inside')",
    ],
    "widgets absent": ["import sys\nsys.modules['ipywidgets'] = None\nimport ipywidgets"],
    "progress bars": ["from tqdm.auto import tqdm\nfor i in tqdm(range(3)):\n    pass\nprint(i)"],
    "errors": [
        "def f():\n    return g()\ndef g():\n    raise ValueError('여기')\nf()",
        "x = = 3",
        "if True:\nprint(1)",
        "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    raise RuntimeError('then') from error",
        "raise ExceptionGroup('both', [ValueError(1), TypeError(2)])",
        "class Unreadable:\n    def __repr__(self):\n        raise ValueError('repr')\nUnreadable()",
        "raise KeyboardInterrupt",
        "import sys\nsys.exit(3)",
        "%nosuchmagic",
        "1;\n2",
    ],
    "output": [
        "import sys\nprint('o')\nprint('e', file=sys.stderr)",
        "print('x' * 300_000)",
        "for i in range(300):\n    display(i)",
        "print(1, flush=True)\nprint(2, end='')",
        "sys.stdout.writelines(['a', 'b'])\nsys.stdout.isatty(), sys.stdout.encoding",
        "import warnings\nwarnings.warn('careful')",
        "import logging\nlogging.warning('logged')",
        "print('a\\rb', 'é😀')",
        "import os\nos.write(1, b'past Python\\n');",
        "_, Out, In[1]",
        "None",
    ],
    "names": [
        "__name__, get_ipython().__class__.__name__",
        "import pickle\ndef f():\n    return 1\npickle.loads(pickle.dumps(f))()",
        "import inspect\ninspect.getsource(f)",
        "from __future__ import annotations\ndef q(a: nosuch):\n    pass\nq.__annotations__",
        "import os\nos.environ.get('TERM'), os.environ.get('PAGER')",
        "import tensorflow as tf\n@tf.function\ndef size(a):\n    if a > 0: return a\n    return -a",
        "size(tf.constant(-1.0))",
        "tf.get_logger().warning('careful')",
        "tf.GradientTape?",
        "%who",
    ],
}


def by_jupyter(notebook, folder):
    """What each code cell shows in a kernel that Jupyter starts, bounded as ours is."""
    places = dict.fromkeys(("HOME", "IPYTHONDIR", "MPLCONFIGDIR", "TMPDIR"), str(folder))
    environment = kept_environment() | WARM_ENVIRONMENT | places
    shown, whole = [], Budget(20 * Limits().output_characters, PICTURE_CHARACTERS, OBSERVATION_BYTES)
    with run_kernel(kernel_name="python3", cwd=str(folder), env=environment) as client:
        client.execute_interactive("import course.notebook.check", store_history=False, timeout=60)
        for cell in notebook.cells:
            if cell.cell_type == "code":
                collector = OutputCollector(whole.of_a_cell(Limits().output_characters))
                take = functools.partial(_taken, collector)
                client.execute_interactive(cell.source, False, allow_stdin=False, output_hook=take, timeout=60)
                shown.append([dict(output) for output in collector.outputs])
    return shown


def _taken(collector, message):
    if METADATA_KEY in message["content"].get("metadata", {}):
        collector.add_observation(message["content"])
    else:
        collector.add(message["msg_type"], message["content"])


def by_us(notebook, sandbox):
    done = execute(notebook, sandbox)
    assert set(done.states.values()) == {CellState.DONE}
    return [[dict(output) for output in cell.outputs] for cell in done.notebook.cells if cell.cell_type == "code"]


CHANGING = re.compile(
    r"\\u001b\[[0-9;]*m"  # colours
    r"|0x[0-9a-f]+|[\d.e+-]+ ?(ns|us|µs|\\u00b5s|\\u03bcs|ms|s)\b"  # addresses, durations
    r"|\S*ipykernel_\d+/\d+\.py|\b\d{6,}\.py"  # names of cells
    r"|(?<=In\[)\d+"  # their numbers: ours leave out the tests, whose texts are in nobody's ``In``
)


def told(shown):
    return [CHANGING.sub("…", json.dumps(cell)) for cell in shown]


@pytest.mark.parametrize("unit", UNITS)
def test_units_show_what_they_show_in_jupyter(unit, tmp_path):
    notebook = nbformat.read(ROOT / "source" / unit / f"{unit}.ipynb", 4)
    assert told(by_us(notebook, Sandbox())) == told(by_jupyter(notebook, tmp_path))


@pytest.mark.parametrize("way", WAYS)
def test_whatever_a_notebook_does_looks_as_in_jupyter(way, tmp_path):
    notebook = new_notebook(cells=[new_code_cell(text) for text in WAYS[way]])
    ours, theirs = told(by_us(notebook, Sandbox(isolated=False))), told(by_jupyter(notebook, tmp_path))
    for text, own, due in zip(WAYS[way], ours, theirs, strict=True):
        assert own == due, text
