# tries: publish observations of every wrong shape, a different one in each test, to break the judge
# safe: each earns nothing and the submission is graded
# score: loses everything
# cell: derivative_at
from IPython.display import publish_display_data

import course.notebook.check

tensor = {"kind": "tensor", "dtype": "float32", "shape": [], "values": [1.0]}
deep = []
for _ in range(400):
    deep = [deep]
shapes = [
    {"version": 1, "name": "derivative_at", "cases": {"0": 1}},
    {"version": 1, "name": "derivative_at", "cases": [{"outcome": "value", "value": deep}] * 9},
    {"version": True, "name": "second_derivative_at", "cases": [{"outcome": "value"}] * 3},
    {"version": 1, "name": "second_derivative_at", "cases": [{"outcome": ["value"], "value": tensor}] * 9},
    {"version": 1, "name": "indentation_answer", "cases": [{"outcome": "value", "value": {"kind": "dict", "items": 5}}]},
    {"version": 1, "name": "indentation_answer", "cases": [{"outcome": "value", "value": {"kind": "dict", "items": [[1]]}}]},
    {"version": 1, "name": "two_derivatives", "cases": [{"outcome": "value", "value": {**tensor, "shape": [10**18]}}] * 3},
    {"version": 1, "name": "two_derivatives", "cases": [{"outcome": "value", "value": {"kind": ["list"], "items": {}}}] * 8},
    {"version": 1, "name": "chain_parts", "cases": [{"outcome": "value", "value": {"kind": "dict", "items": [["dz_dx", None]] * 3}, "calls": "11", "arguments": 7}] * 3},
    {"version": 1, "name": ["chain_parts"], "cases": []},
    {"version": 1, "name": "nth_derivative_at", "cases": [{"outcome": "error", "error": {"types": 3}}] * 4},
    {"version": 1, "name": "nth_derivative_at", "cases": [{"outcome": "value", "value": {**tensor, "values": "nan"}}] * 10},
]


def publish(name, *cases, **options):
    publish_display_data({"text/plain": "?"}, metadata={"course": shapes.pop(0)})


import course

course.check = course.observe = course.notebook.check.check = course.notebook.check.observe = publish
