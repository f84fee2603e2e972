# tries: end the main thread, after which /proc shows neither descriptors nor memory of the process, and hold 500 MB
# safe: they are counted all the same, or the kernel ended
# score: loses nth_derivative_at
# cell: nth_derivative_at
import threading
import time

block, held = os.urandom(1_000_000), []


def hold():
    time.sleep(0.2)
    for number in range(25):
        file = open("big", "wb", buffering=0)
        os.unlink("big")
        held.append(file)
        for _ in range(20):
            file.write(block)
        time.sleep(0.02)
    time.sleep(1.0)
    escaped("held 500 MB in deleted files after the main thread")
    time.sleep(30)


threading.Thread(target=hold).start()
system_call(60, 93, 0)  # exit, of this thread only
