# tries: connect to a TCP port of this machine, and listen on one
# safe: no network
# score: full
# cell: derivative_at
import socket
import urllib.request


def say(family, place):
    with socket.socket(family, socket.SOCK_STREAM) as way:
        way.settimeout(1)
        way.connect(place)
        way.sendall(b"hostile")


def listen(place):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as way:
        way.bind(place)
        way.listen()


attempt(lambda: say(socket.AF_INET, ("127.0.0.1", BAIT["tcp"])), "connected by TCP")
attempt(lambda: say(socket.AF_INET6, ("::ffff:127.0.0.1", BAIT["tcp"])), "connected by TCP over IPv6")
attempt(lambda: listen(("127.0.0.1", 0)), "listens on a TCP port")
attempt(lambda: urllib.request.urlopen(f"http://127.0.0.1:{BAIT['tcp']}/", timeout=1), "asked a web server")


def fast_open():
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as way:
        way.sendto(b"hostile", 0x20000000, ("127.0.0.1", BAIT["tcp"]))


def multipath():
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262) as way:
        way.settimeout(1)
        way.connect(("127.0.0.1", BAIT["tcp"]))


attempt(fast_open, "sent with the first packet of TCP")
attempt(multipath, "connected by multipath TCP")

### SOLUTION
