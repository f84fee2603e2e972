# tries: make system calls by the tables of other architectures (32-bit, x32), whose numbers a filter may not know
# safe: the process is ended, or the call does not exist
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
import mmap

X32 = 0x40000000
attempt(lambda: os.close(system_call(X32 | 41, -1, 1, 1, 0)), "made a socket by the table of x32")
attempt(lambda: system_call(X32 | 57, -1) == 0 and os._exit(0), "forked by the table of x32")
if platform.machine() == "x86_64":
    # mov eax, 359 (socket); mov ebx, 1; mov ecx, 1; xor edx, edx; int 0x80; ret; ebx belongs to the caller
    code = bytes.fromhex("53 b8 67010000 bb 01000000 b9 01000000 31d2 cd80 5b c3")
    page = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(code)
    found = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()
    if found >= 0:
        escaped("made a socket by the table of 32-bit programs")

### SOLUTION
