# tries: find the instructor's environment: its variables in this process, in its memory, and in other processes
# safe: nothing of it came along
# score: full
# cell: derivative_at
leaked(repr(dict(os.environ)), "the secret is in the environment")
for path in ("/proc/self/environ", "/proc/thread-self/environ"):
    try:
        block = open(path, "rb").read()
        leaked(block, f"the secret is in {path}")
        for name in ("home", "program_folder"):
            if BAIT[name].encode() in block:
                escaped(f"{path} tells of {name}")
    except OSError:
        pass
if os.path.expanduser("~") == BAIT["home"] or BAIT["program_folder"] in os.environ["PATH"]:
    escaped("the variables tell of the instructor's home or programs")
environ = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, "environ")
index = 0
while environ and environ[index]:
    leaked(environ[index], "the secret is in the C environment")
    index += 1
for pid in {1, os.getppid(), BAIT["grader"], BAIT["victim"], BAIT["witness"], *range(max(2, os.getppid() - 20), os.getppid() + 20)}:
    if pid not in (0, os.getpid()):
        attempt(lambda: open(f"/proc/{pid}/environ", "rb").read() and None, f"read the environment of {pid}")

### SOLUTION
