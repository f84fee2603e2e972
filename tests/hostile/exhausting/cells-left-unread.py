# tries: say that cells are done and read no further ones, so that whoever sends them waits for ever
# safe: the time of a cell that is not read runs out like that of any other
# score: loses at least derivative_at
# cell: derivative_at
import fcntl
import time

session = get_ipython().display_pub.session
fcntl.fcntl(session.pipes.cells, 1031, 4096)  # F_SETPIPE_SZ
for _ in range(100):
    session.send(None, "done", {})
    time.sleep(0.01)
while True:
    try:
        time.sleep(10_000)
    except KeyboardInterrupt:
        pass


def derivative_at(f, x0):
    return None
