# tries: replace check and observe everywhere by a function that publishes numbers of its own
# safe: made-up numbers are compared with the key and earn nothing
# score: loses everything
# cell: derivative_at
import sys

from IPython.display import publish_display_data


def forged(name, *cases, **options):
    value = {"kind": "tensor", "dtype": "float32", "shape": [], "values": [10.0]}
    record = {"outcome": "value", "value": value, "calls": [1], "arguments": [], "returned": None}
    told = {"version": 1, "name": name, "cases": [record] * max(1, len(cases))}
    publish_display_data({"text/plain": "right"}, metadata={"course": told})


import course
import course.notebook.check

for module in (course, course.notebook.check, sys.modules["__main__"]):
    module.check = module.observe = forged
