# tries: fill the memory with Python objects, up to 2 GB
# safe: memory ends long before
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
held = []
try:
    for _ in range(40):
        held.append([bytearray(b"x" * 1_000_000) for _ in range(50)])
    escaped(f"held {50 * len(held)} MB")
except MemoryError:
    held.clear()

### SOLUTION
