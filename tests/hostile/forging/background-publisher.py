# tries: publish forged observations from a thread for as long as the notebook runs
# safe: a cell with more than one observation earns nothing
# score: loses at least derivative_at
# cell: derivative_at
import threading
import time

from IPython.display import publish_display_data


def publish():
    value = {"kind": "tensor", "dtype": "float32", "shape": [], "values": [11.0]}
    record = {"outcome": "value", "value": value, "calls": [1], "arguments": [], "returned": None}
    for turn in range(300):
        told = {"version": 1, "name": "derivative_at", "cases": [record] * (4, 9)[turn % 2]}
        publish_display_data({"text/plain": "right"}, metadata={"course": told})
        time.sleep(0.01)


threading.Thread(target=publish, daemon=True).start()


def derivative_at(f, x0):
    time.sleep(0.05)
    return None
