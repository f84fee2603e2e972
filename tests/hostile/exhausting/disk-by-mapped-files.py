# tries: hold 500 MB in files that are neither in a folder nor open, but mapped into memory
# safe: they are refused or counted
# score: loses nth_derivative_at
# cell: nth_derivative_at
import mmap
import time

block = os.urandom(1_000_000)
libc.mmap.restype = ctypes.c_void_p
for number in range(25):
    handle = os.open("big", os.O_RDWR | os.O_CREAT)
    os.unlink("big")
    for _ in range(20):
        os.write(handle, block)
    place = libc.mmap(None, ctypes.c_size_t(20_000_000), mmap.PROT_READ, mmap.MAP_SHARED, handle, ctypes.c_long(0))
    os.close(handle)  # unlike Python's own mmap, this keeps no copy of the descriptor
    if place in (None, ctypes.c_void_p(-1).value):
        raise OSError("refused")
    time.sleep(0.02)
time.sleep(1.5)
escaped("held 500 MB in deleted, mapped files")
