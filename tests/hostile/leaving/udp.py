# tries: send datagrams, and a question in the form of DNS
# safe: no network (the harness looks whether anything arrived)
# score: full
# cell: derivative_at
import socket

place = ("127.0.0.1", BAIT["udp"])
question = b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x07hostile\x07invalid\x00\x00\x01\x00\x01"


def send(kind, data, protocol=0):
    with socket.socket(socket.AF_INET, kind, protocol) as way:
        way.sendto(data, place)


def connected():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        way.connect(place)
        way.send(b"hostile")


def listen():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        way.bind(("127.0.0.1", 0))


attempt(lambda: send(socket.SOCK_DGRAM, b"hostile"), "sent a datagram")
attempt(lambda: send(socket.SOCK_DGRAM, question), "asked a name server")
attempt(lambda: send(socket.SOCK_DGRAM, b"hostile", 136), "sent a lightweight datagram")
attempt(connected, "sent a datagram over a connected socket")
attempt(listen, "listens for datagrams")

### SOLUTION
