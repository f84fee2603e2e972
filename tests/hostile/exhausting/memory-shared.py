# tries: take memory that is shared and so counts as nobody's data: mmap, memfd, memfd_secret
# safe: such memory is refused or counted
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
import mmap

step, limit = 20_000_000, 1.2 * BAIT["limits"]["memory_mb"]


def anonymous():
    return mmap.mmap(-1, step)


def memfd():
    handle = os.memfd_create("x")
    os.ftruncate(handle, step)
    return mmap.mmap(handle, step)


def secret():
    handle = system_call(447, 447, 0)
    os.ftruncate(handle, step)
    return mmap.mmap(handle, step)


def huge():
    return mmap.mmap(-1, 1 << 25, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40000)


for take in (anonymous, memfd, secret, huge):
    held = []
    try:
        while 20 * len(held) < limit:
            block = take()
            for start in range(0, step, 4096):
                block[start] = 1
            held.append(block)
    except (OSError, MemoryError, ValueError):
        pass
    if 20 * len(held) >= limit:
        escaped(f"held {20 * len(held)} MB of {take.__name__} memory")
    held.clear()

### SOLUTION
