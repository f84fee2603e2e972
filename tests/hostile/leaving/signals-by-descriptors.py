# tries: have a pipe, a socket pair, a lease, a timer or a terminal send signals to a victim
# safe: nobody else gets a signal (the harness looks whether the victims got any)
# score: full
# cell: derivative_at
import fcntl
import signal
import socket
import struct
import time

F_SETSIG, F_SETOWN_EX, FIOSETOWN, SIOCSPGRP, O_ASYNC = 10, 15, 0x8901, 0x8902, 0o20000


def wake(owner, *, pair):
    ends = socket.socketpair() if pair else [os.fdopen(end, mode, buffering=0) for end, mode in zip(os.pipe(), ("rb", "wb"))]
    owner(ends[0].fileno())
    flags = fcntl.fcntl(ends[0], fcntl.F_GETFL)
    fcntl.fcntl(ends[0], fcntl.F_SETFL, flags | O_ASYNC)
    ends[1].send(b"x") if pair else ends[1].write(b"x")
    time.sleep(0.05)
    for end in ends:
        end.close()


def chosen(number, pid):
    fcntl.fcntl(number, F_SETSIG, signal.SIGUSR2)
    fcntl.fcntl(number, fcntl.F_SETOWN, pid)


for victim in (BAIT["victim"], BAIT["witness"], -BAIT["witness_group"]):
    ways = {
        "F_SETOWN": lambda number: fcntl.fcntl(number, fcntl.F_SETOWN, victim),
        "F_SETSIG": lambda number: chosen(number, victim),
        "F_SETOWN_EX": lambda number: fcntl.fcntl(number, F_SETOWN_EX, struct.pack("ii", 1, abs(victim))),
        "FIOSETOWN": lambda number: fcntl.ioctl(number, FIOSETOWN, struct.pack("i", victim)),
        "SIOCSPGRP": lambda number: fcntl.ioctl(number, SIOCSPGRP, struct.pack("i", victim)),
    }
    for name, owner in ways.items():
        for pair in (False, True):
            attempt(lambda: wake(owner, pair=pair) or False, "")

### SOLUTION
