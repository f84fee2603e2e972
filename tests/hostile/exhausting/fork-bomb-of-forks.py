# tries: make processes that make processes, eleven times (2,048)
# safe: not one
# score: full
# cell: nth_derivative_at
import time

parent, children = os.getpid(), 0
for _ in range(11):
    try:
        children += os.fork() != 0
    except OSError:
        pass
if os.getpid() != parent:
    time.sleep(8)
    os._exit(0)
if children:
    escaped("made processes that make processes")

### SOLUTION
