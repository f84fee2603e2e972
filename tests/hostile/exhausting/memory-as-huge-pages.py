# tries: take memory as huge pages, of which all but a few bytes are then unmapped: no limit counts what is left of each
# safe: there are no huge pages
# score: full
# cell: derivative_at
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
SIZE = 40 << 20


def huge():
    with open("/proc/self/smaps_rollup") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("AnonHugePages:"))


libc.prctl(41, 0, 0, 0, 0)  # PR_SET_THP_DISABLE
before, place = huge(), libc.mmap(None, SIZE, 3, 0x22, -1, 0)
libc.madvise(ctypes.c_void_p(place), ctypes.c_size_t(SIZE), 14)  # MADV_HUGEPAGE
ctypes.memset(place, 1, SIZE)
libc.madvise(ctypes.c_void_p(place), ctypes.c_size_t(SIZE), 25)  # MADV_COLLAPSE
if huge() > before:
    escaped("huge pages")
libc.munmap(ctypes.c_void_p(place), ctypes.c_size_t(SIZE))
### SOLUTION
