# tries: start 3,000 threads
# safe: threads end at the limit, and others do not feel it
# score: full
# cell: chain_parts
import threading

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
stop.set()
for thread in started:
    thread.join(2)
threading.stack_size(0)
if count >= 3000:
    escaped(f"started {count} threads")

### SOLUTION
