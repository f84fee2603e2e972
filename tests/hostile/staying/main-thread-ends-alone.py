# tries: end only the main thread, so that the process is a zombie that still runs
# safe: it is killed; what came before counts
# score: loses nth_derivative_at
# cell: nth_derivative_at
import threading
import time


def stay():
    while True:
        time.sleep(0.1)


threading.Thread(target=stay).start()
system_call(60, 93, 0)  # exit, of this thread only
