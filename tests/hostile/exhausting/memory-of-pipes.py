# tries: fill pipes and socket pairs, whose content the system holds, up to 2 GB
# safe: there are few of them, and each is small
# score: full
# cell: nth_derivative_at
import fcntl
import socket

held, written = [], 0
block = b"x" * 65536
try:
    for _ in range(1000):
        pipe = os.pipe()
        held.append(pipe)
        for size in (1 << 20, 1 << 16):
            try:
                fcntl.fcntl(pipe[1], 1031, size)
                break
            except OSError:
                pass
        os.set_blocking(pipe[1], False)
        try:
            while written < 2_000_000_000:
                written += os.write(pipe[1], block)
        except BlockingIOError:
            pass
except OSError:
    pass
for pipe in held:
    os.close(pipe[0])
    os.close(pipe[1])
pairs = []
try:
    for _ in range(1000):
        pair = socket.socketpair()
        pairs.append(pair)
        pair[0].setblocking(False)
        try:
            while written < 2_000_000_000:
                written += pair[0].send(block)
        except BlockingIOError:
            pass
except OSError:
    pass
for one, other in pairs:
    one.close()
    other.close()
if written > BAIT["limits"]["memory_mb"] * 1_000_000:
    escaped(f"the system holds {written // 1_000_000} MB in pipes")

### SOLUTION
