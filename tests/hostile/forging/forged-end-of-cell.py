# tries: send an observation and the end of the cell through the kernel's own pipes, so that the real one comes too late
# safe: what was sent is compared like any other observation
# score: loses at least derivative_at
# cell: derivative_at
session = get_ipython().display_pub.session


def derivative_at(f, x0):
    value = {"kind": "tensor", "dtype": "float32", "shape": [], "values": [11.0]}
    record = {"outcome": "value", "value": value, "calls": [1], "arguments": [], "returned": None}
    told = {"version": 1, "name": "derivative_at", "cases": [record] * 4}
    session.send(None, "display_data", {"data": {"text/plain": "right"}, "metadata": {"course": told}, "transient": {}})
    session.send(None, "done", {})
    return None
