# tries: have the system hold very many byte-range locks and large socket buffers, which count as nobody's memory
# safe: locks are none, and no buffer grows
# score: full
# cell: nth_derivative_at
import fcntl
import socket
import struct
import time

end = time.monotonic() + 2.0
with open("locked", "w") as file:
    for start in range(0, 1_200_000, 2):
        fcntl.lockf(file, fcntl.LOCK_EX, 1, start)
        if start % 10_000 == 0 and time.monotonic() > end:
            break
    asked = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 0, 1, 0)
    found = struct.unpack("hhqqi4x", fcntl.fcntl(file, 36, asked))  # F_OFD_GETLK: sees what this process has locked
    if found[0] != fcntl.F_UNLCK:
        escaped("the system holds a lock")
pairs = [socket.socketpair() for _ in range(20)]
for pair in pairs:
    for one in pair:
        for option in (socket.SO_SNDBUF, socket.SO_RCVBUF, 32, 33):
            attempt(lambda: one.setsockopt(socket.SOL_SOCKET, option, 100_000_000), "enlarged a buffer")

### SOLUTION
