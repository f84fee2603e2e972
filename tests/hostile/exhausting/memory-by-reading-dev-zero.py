# tries: read pages of a shared mapping of /dev/zero, each of which the system then has to hold
# safe: such memory is refused or counted
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
import mmap

held, limit = [], 1.2 * BAIT["limits"]["memory_mb"]


def resident():
    return sum(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("RssShmem")) // 1000


def opened():
    try:
        return os.open("/dev/zero", os.O_RDWR)  # a mapping of a file that is open for reading only is not shared
    except OSError:
        return os.open("/dev/zero", os.O_RDONLY)


try:
    before = resident()
    zero = opened()
    while 50 * len(held) <= limit:
        block = mmap.mmap(zero, 50_000_000, flags=mmap.MAP_SHARED, prot=mmap.PROT_READ)
        for start in range(0, len(block), 4096):
            block[start]
        held.append(block)
except (OSError, MemoryError, ValueError):
    pass
if resident() - before >= limit:
    escaped(f"held {resident() - before} MB of /dev/zero")
held.clear()

### SOLUTION
