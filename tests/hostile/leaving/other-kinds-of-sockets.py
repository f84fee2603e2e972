# tries: make sockets of the kinds that reach the system itself: raw, packet, netlink, vsock, crypto, Bluetooth, XDP
# safe: none can be made
# score: full
# cell: derivative_at
import socket

STREAM, DATAGRAM, RAW, PACKETS = 1, 2, 3, 5
kinds = {"ICMP": (2, DATAGRAM, 1), "raw IP": (2, RAW, 1), "packet": (17, RAW, 0x300), "netlink": (16, RAW, 0)}
kinds |= {"audit": (16, RAW, 9), "uevent": (16, RAW, 15), "vsock": (40, STREAM, 0), "crypto": (38, PACKETS, 0)}
kinds |= {"bluetooth": (31, STREAM, 3), "XDP": (44, RAW, 0), "key": (15, RAW, 2), "TIPC": (30, RAW, 0), "SMC": (43, STREAM, 0)}
kinds |= {"CAN": (29, RAW, 1), "KCM": (41, DATAGRAM, 0), "RDS": (21, PACKETS, 0), "SCTP": (2, STREAM, 132)}
for name, (family, kind, protocol) in kinds.items():
    attempt(lambda: os.close(system_call(41, 198, family, kind, protocol)), f"made a {name} socket")
for family in (1, 2, 10, 16, 40):
    pair = (ctypes.c_int * 2)()
    if family != 1:
        attempt(lambda: system_call(53, 199, family, STREAM, 0, ctypes.byref(pair)), f"made a pair of family {family}")


def encrypt():
    with socket.socket(38, 5) as way:
        way.bind(("hash", "sha1"))


attempt(encrypt, "used the system's cryptography")

### SOLUTION
