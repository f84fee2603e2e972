# tries: make 20,000 empty files
# safe: the kernel is ended at the limit
# score: loses nth_derivative_at
# cell: nth_derivative_at
import time

for folder in range(20):
    os.mkdir(f"d{folder}")
    for number in range(1000):
        os.close(os.open(f"d{folder}/{number}", os.O_CREAT | os.O_WRONLY))
time.sleep(1.5)
escaped("made 20,000 files")
