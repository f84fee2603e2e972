# tries: hold 500 MB in deleted files that only a thread with a descriptor table of its own has open
# safe: they are refused or counted
# score: loses nth_derivative_at
# cell: nth_derivative_at
import mmap
import time

VM, FS, SIGHAND, THREAD, SYSVSEM = 0x100, 0x200, 0x800, 0x10000, 0x40000
PAUSE = 34  # a system call of x86-64 that waits for ever
block, stacks = os.urandom(1_000_000), []
if platform.machine() != "x86_64":
    raise SystemExit
for number in range(25):
    handle = os.open("big", os.O_RDWR | os.O_CREAT)
    os.unlink("big")
    for _ in range(20):
        os.write(handle, block)
    stacks.append(mmap.mmap(-1, 65536, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS))
    top = ctypes.addressof(ctypes.c_char.from_buffer(stacks[-1])) + 65536 - 64
    waiting = ctypes.cast(libc.syscall, ctypes.c_void_p)
    call("clone", waiting, ctypes.c_void_p(top), ctypes.c_int(VM | FS | SIGHAND | THREAD | SYSVSEM), ctypes.c_void_p(PAUSE))
    os.close(handle)
    time.sleep(0.02)
time.sleep(1.5)
escaped("held 500 MB in files of threads")
