# tries: end only the main thread, so that the process is a zombie that still runs
# safe: it is killed; what came before counts
# score: loses chain_parts
# cell: chain_parts
import threading
import time


def stay():
    while True:
        time.sleep(0.1)


threading.Thread(target=stay).start()
system_call(60, 93, 0)  # exit, of this thread only
