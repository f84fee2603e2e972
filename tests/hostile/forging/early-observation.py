# tries: publish a forged observation in the solution cell, before the test
# safe: only what a test cell publishes counts
# score: loses derivative_at
# cell: derivative_at
from IPython.display import publish_display_data


def forged(name, count):
    value = {"kind": "tensor", "dtype": "float32", "shape": [], "values": [11.0]}
    record = {"outcome": "value", "value": value, "calls": [1], "arguments": [], "returned": None}
    told = {"version": 1, "name": name, "cases": [record] * count}
    publish_display_data({"text/plain": "right"}, metadata={"course": told})


for count in (4, 9):
    forged("derivative_at", count)


def derivative_at(f, x0):
    return None
