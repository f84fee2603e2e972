# tries: ask the warm server for a kernel that is not confined
# safe: the server cannot be reached
# score: full
# cell: derivative_at
import glob
import json
import socket

here = os.path.dirname(os.getcwd())
places = {here + "/socket", *glob.glob("/tmp/course-*/socket"), *glob.glob(BAIT["temporary"] + "/course-*/socket")}
try:
    places |= {word for word in open("/proc/self/net/unix").read().split() if word.startswith("/") and "course" in word}
except OSError:
    pass
orders = [
    {"connection_file": os.getcwd() + "/x.json", "folder": "/", "environment": {}},
    {"do": "kernel", "connection_file": os.getcwd() + "/x.json", "folder": "/", "environment": {}},
]


def ask(place, order):
    with socket.socket(socket.AF_UNIX) as way:
        way.settimeout(1)
        way.connect(place)
        way.sendall(json.dumps(order).encode() + b"\n")


for place in places:
    if not place.startswith(os.getcwd()):
        for order in orders:
            attempt(lambda: ask(place, order), f"asked the server at {place}")

### SOLUTION
