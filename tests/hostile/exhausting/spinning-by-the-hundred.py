# tries: take all processors from others by hundreds of threads that never pause
# safe: about a hundred are started; all of them together get no more than one thread of another; who waits for them loses no time
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
import threading
import time
import zlib

threading.stack_size(65536)
data = bytes(200_000)
end = time.monotonic() + 12


def burn():
    while time.monotonic() < end:
        zlib.compress(data, 9)


count = 0
try:
    for _ in range(800):
        threading.Thread(target=burn, daemon=True).start()
        count += 1
except (RuntimeError, MemoryError):
    pass
threading.stack_size(0)
time.sleep(1.5)
if threading.active_count() > 400:
    escaped(f"{threading.active_count()} threads spin at the same time")
if len(os.listdir("/proc/self/task")) > 8 and os.getpriority(os.PRIO_PROCESS, 0) < 10:
    escaped("a hundred threads spin and have the weight of a hundred")
attempt(lambda: os.nice(-1), "became less nice")

### SOLUTION
