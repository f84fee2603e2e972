# tries: observe, and end, all later cells beforehand, again and again, from a thread
# safe: at most the own score suffers
# score: loses at least derivative_at
# cell: derivative_at
import threading
import time

session = get_ipython().display_pub.session


def answer():
    told = {"version": 1, "name": "derivative_at", "cases": [{"outcome": "value", "value": {}}] * 9}
    for _ in range(60):
        session.send(None, "display_data", {"data": {}, "metadata": {"course": told}, "transient": {}})
        session.send(None, "done", {})
        time.sleep(0.05)


threading.Thread(target=answer, daemon=True).start()


def derivative_at(f, x0):
    return None
