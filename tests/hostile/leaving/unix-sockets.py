# tries: speak to Unix sockets outside: by connection, by datagram, and by a datagram from a socket pair
# safe: none can be reached (the harness looks whether anything arrived)
# score: full
# cell: derivative_at
import array
import socket


def connect(place):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as way:
        way.settimeout(1)
        way.connect(place)
        way.sendall(b"hostile")


def packet(place):
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as way:
        way.settimeout(1)
        way.connect(place)


def datagram(place):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as way:
        way.sendto(b"hostile", place)


def from_a_pair(kind, place):
    one, other = socket.socketpair(socket.AF_UNIX, kind)
    with one, other:
        one.sendto(b"hostile from a pair", place)


def with_a_descriptor(place):
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with one, other:
        one.sendmsg([b"hostile"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0]))], 0, place)


def rebound(place):
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with one, other:
        one.connect(place)
        one.send(b"hostile from a pair connected anew")


for what in ("unix", "abstract"):
    place = "\0" + BAIT["abstract"] if what == "abstract" else BAIT["unix"]
    attempt(lambda: connect(place), f"connected to the {what} socket")
    attempt(lambda: packet(place), f"connected to the {what} socket for packets")
    place += "-datagram"
    attempt(lambda: datagram(place), f"sent a datagram to the {what} socket")
    attempt(lambda: with_a_descriptor(place), f"sent a descriptor to the {what} socket")
    attempt(lambda: rebound(place), f"sent from a pair connected anew to the {what} socket")
    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM, socket.SOCK_SEQPACKET):
        attempt(lambda: from_a_pair(kind, place), f"sent from a pair of kind {kind} to the {what} socket")
for place in ("/run/systemd/private", "/run/dbus/system_bus_socket", "/var/run/docker.sock", "/dev/log", "/run/systemd/journal/socket"):
    if os.path.exists(place):
        attempt(lambda: connect(place), f"connected to {place}")

### SOLUTION
