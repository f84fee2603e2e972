# tries: write 500 MB into folders that whoever measures may not list
# safe: they are counted all the same, or the kernel ended
# score: loses nth_derivative_at
# cell: nth_derivative_at
import time

block = os.urandom(1_000_000)
os.mkdir("dark")
os.chmod("dark", 0o300)
for number in range(25):
    with open(f"dark/{number}", "wb", buffering=0) as file:
        for _ in range(20):
            file.write(block)
    time.sleep(0.02)
time.sleep(1.5)
escaped("wrote 500 MB where nobody looks")
