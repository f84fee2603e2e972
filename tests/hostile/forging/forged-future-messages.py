# tries: guess the ids of all later requests and answer them beforehand, again and again
# safe: at most the own score suffers
# score: loses at least derivative_at
# cell: derivative_at
import threading
import time

kernel = get_ipython().kernel
head, _, number = kernel.get_parent()["header"]["msg_id"].rpartition("_")


def send(parent, kind, content):
    kernel.session.send(kernel.iopub_socket, kind, content, parent={"header": {"msg_id": parent}})


def answer():
    for _ in range(40):
        for later in range(1, 60):
            parent = f"{head}_{int(number) + later}"
            told = {"version": 1, "name": "derivative_at", "cases": [{"outcome": "value", "value": {}}] * 9}
            send(parent, "display_data", {"data": {}, "metadata": {"course": told}, "transient": {}})
            send(parent, "status", {"execution_state": "idle"})
        time.sleep(0.05)


if number.isdigit():
    threading.Thread(target=answer, daemon=True).start()


def derivative_at(f, x0):
    return None
