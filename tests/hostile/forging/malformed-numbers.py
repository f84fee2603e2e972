# tries: publish observations of the right shape with numbers, texts and types that no encoder writes
# safe: each earns nothing and the submission is graded
# score: loses everything
# cell: derivative_at

from IPython.display import publish_display_data

import course.notebook.check

numbers = [10**4000, -(10**400), "inf", "1e5", None, True, [1], {"a": 1}, "\ud800", "x" * 100_000, 5e-324, "nan"]


def publish(name, *cases, **options):
    number = numbers.pop(0)
    value = {"kind": "tensor", "dtype": number, "shape": number, "values": [number] * 2}
    if name in ("two_derivatives", "indentation_answer"):
        value = {"kind": "list", "items": [{"kind": "float", "value": number}, {"kind": number, "items": number}]}
    if name == "chain_parts":
        value = {"kind": "dict", "items": [["dz_dx", {"kind": "tensor", "values": number}], [number, number]]}
    record = {"outcome": "value", "value": value, "calls": [number], "arguments": [value], "returned": number}
    record |= {"watched": number, "tolerance": number, "numbers": number, "before": number}
    publish_display_data({}, metadata={"course": {"version": 1, "name": name, "cases": [record] * max(1, len(cases))}})


import course

course.check = course.observe = course.notebook.check.check = course.notebook.check.observe = publish
