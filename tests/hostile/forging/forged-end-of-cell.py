# tries: send an observation and "idle" over the kernel's own session, so that the real observation comes too late
# safe: what was sent is compared like any other observation
# score: loses derivative_at
# cell: derivative_at
kernel = get_ipython().kernel


def send(kind, content):
    kernel.session.send(kernel.iopub_socket, kind, content, parent=kernel.get_parent())


def derivative_at(f, x0):
    value = {"kind": "tensor", "dtype": "float32", "shape": [], "values": [11.0]}
    record = {"outcome": "value", "value": value, "calls": [1], "arguments": [], "returned": None}
    told = {"version": 1, "name": "derivative_at", "cases": [record] * 4}
    send("display_data", {"data": {"text/plain": "right"}, "metadata": {"course": told}, "transient": {}})
    send("status", {"execution_state": "idle"})
    return None
