# tries: find the instructor's environment: its variables in this process, in its memory, and in other processes
# safe: nothing of it came along
# score: full
# cell: derivative_at
leaked(repr(dict(os.environ)), "the secret is in the environment")
for path in ("/proc/self/environ", "/proc/thread-self/environ"):
    try:
        leaked(open(path, "rb").read(), f"the secret is in {path}")
    except OSError:
        pass
environ = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, "environ")
index = 0
while environ and environ[index]:
    leaked(environ[index], "the secret is in the C environment")
    index += 1
for pid in {1, os.getppid(), BAIT["grader"], BAIT["victim"], BAIT["witness"], *range(max(2, os.getppid() - 20), os.getppid() + 20)}:
    if pid not in (0, os.getpid()):
        attempt(lambda: open(f"/proc/{pid}/environ", "rb").read() and None, f"read the environment of {pid}")

### SOLUTION
