# tries: ignore the signal of the CPU limit and use up processor time in many threads outside Python's lock
# safe: wall time ends it; what came before counts
# score: loses nth_derivative_at
# cell: nth_derivative_at
import signal
import threading
import zlib

signal.signal(signal.SIGXCPU, signal.SIG_IGN)
signal.signal(signal.SIGINT, signal.SIG_IGN)
data = bytes(2_000_000)


def burn():
    while True:
        zlib.compress(data, 9)


for _ in range(3):
    threading.Thread(target=burn, daemon=True).start()
burn()
