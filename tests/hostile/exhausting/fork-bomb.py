# tries: make as many processes as it can, at most 3,000
# safe: not one
# score: full
# cell: nth_derivative_at
import time

made = 0
for _ in range(3000):
    try:
        pid = os.fork()
    except OSError:
        break
    if pid == 0:
        time.sleep(8)
        os._exit(0)
    made += 1
if made:
    escaped(f"made {made} processes")

### SOLUTION
