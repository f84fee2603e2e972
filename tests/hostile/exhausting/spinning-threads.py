# tries: keep all processors busy from threads, also in the cells that come later
# safe: it slows down only itself
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
import threading
import time
import zlib

end = time.monotonic() + 10
data = bytes(200_000)


def burn():
    while time.monotonic() < end:
        zlib.compress(data, 9)


for _ in range(6):
    threading.Thread(target=burn, daemon=True).start()

### SOLUTION
