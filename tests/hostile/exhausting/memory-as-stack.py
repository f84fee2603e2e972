# tries: take memory that grows downwards and so counts as stack
# safe: such memory is refused or counted
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
import mmap

held, limit = [], 1.2 * BAIT["limits"]["memory_mb"]
try:
    while 50 * len(held) < limit:
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x100
        block = mmap.mmap(-1, 50_000_000, flags=flags)
        for start in range(0, len(block), 4096):
            block[start] = 1
        held.append(block)
except (OSError, MemoryError):
    pass
if 50 * len(held) >= limit:
    escaped(f"held {50 * len(held)} MB that grows downwards")
held.clear()

### SOLUTION
