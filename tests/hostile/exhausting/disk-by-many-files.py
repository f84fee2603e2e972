# tries: write 100 files of 5 MB
# safe: the kernel is ended at the limit
# score: loses nth_derivative_at
# cell: nth_derivative_at
import time

block = os.urandom(1_000_000)
for number in range(100):
    with open(f"big{number}", "wb", buffering=0) as file:
        for _ in range(5):
            file.write(block)
    time.sleep(0.01)
time.sleep(1.5)
escaped("wrote 500 MB into many files")
