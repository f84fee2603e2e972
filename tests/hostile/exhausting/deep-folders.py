# tries: nest 3,000 folders
# safe: the kernel is ended at the limit, and nothing is left
# score: loses nth_derivative_at
# cell: nth_derivative_at
import time

for _ in range(3000):
    os.mkdir("deep")
    os.chdir("deep")
time.sleep(1.5)
escaped("nested 3,000 folders")
