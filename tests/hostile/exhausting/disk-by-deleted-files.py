# tries: hold 500 MB in files that are open but in no folder any more
# safe: they are counted; the kernel is ended at the limit
# score: loses nth_derivative_at
# cell: nth_derivative_at
import time

block, held = os.urandom(1_000_000), []
for number in range(25):
    file = open("big", "wb", buffering=0)
    os.unlink("big")
    held.append(file)
    for _ in range(20):
        file.write(block)
    time.sleep(0.02)
time.sleep(1.5)
escaped("held 500 MB in deleted files")
