# tries: start 3,000 threads
# safe: threads end at the limit; where they cannot be counted for one kernel alone, that kernel is ended; others feel nothing
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
import threading
import time

threading.stack_size(65536)
stop, started = threading.Event(), []
try:
    for _ in range(3000):
        thread = threading.Thread(target=stop.wait, args=(30,), daemon=True)
        thread.start()
        started.append(thread)
except (RuntimeError, MemoryError):
    pass
count = len(started)
time.sleep(1)  # so many for a moment are nobody's trouble
stop.set()
for thread in started:
    thread.join(2)
threading.stack_size(0)
if count >= 3000:
    escaped(f"started {count} threads")

### SOLUTION
