# tries: fill the memory with NumPy arrays, up to 2 GB
# safe: memory ends long before
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
held = []
try:
    for _ in range(40):
        held.append(np.ones(50_000_000, np.uint8))
    escaped(f"held {50 * len(held)} MB")
except MemoryError:
    held.clear()

### SOLUTION
