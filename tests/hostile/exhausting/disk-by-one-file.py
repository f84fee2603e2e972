# tries: write one file of 500 MB
# safe: the file ends at the limit, or the kernel with it
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
block = os.urandom(1_000_000)
written = 0
try:
    with open("big", "wb", buffering=0) as file:
        for _ in range(500):
            written += file.write(block)
    escaped(f"wrote {written // 1_000_000} MB into one file")
except OSError:
    os.unlink("big")

### SOLUTION
