# tries: nest folders with long names, so that no path leads to the innermost, where it writes 500 MB
# safe: the kernel is ended, and nothing is left
# score: loses nth_derivative_at
# cell: nth_derivative_at
import time

for _ in range(40):
    os.mkdir("x" * 200)
    os.chdir("x" * 200)
block = os.urandom(1_000_000)
for number in range(25):
    with open(f"{number}", "wb", buffering=0) as file:
        for _ in range(20):
            file.write(block)
    time.sleep(0.02)
time.sleep(1.5)
escaped("wrote 500 MB below a path that is too long")
