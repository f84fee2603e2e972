# tries: write a package "course" of its own into its folder and have the tests import that
# safe: its numbers are compared with the key
# score: loses everything
# cell: derivative_at
import os
import sys

os.makedirs("course", exist_ok=True)
with open("course/__init__.py", "w") as file:
    file.write(
        "from IPython.display import publish_display_data\n"
        "def case(*a, **k): return a\n"
        "def check(name, *cases, **k):\n"
        "    value = {'kind': 'tensor', 'dtype': 'float32', 'shape': [], 'values': [10.0]}\n"
        "    record = {'outcome': 'value', 'value': value, 'calls': [1], 'arguments': [], 'returned': None}\n"
        "    told = {'version': 1, 'name': name, 'cases': [record] * max(1, len(cases))}\n"
        "    publish_display_data({}, metadata={'course': told})\n"
        "observe = check\n"
    )
for name in [name for name in sys.modules if name.partition(".")[0] == "course"]:
    del sys.modules[name]
sys.path.insert(0, os.getcwd())
