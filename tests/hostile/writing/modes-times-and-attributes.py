# tries: change modes, owners, times and extended attributes of files outside, which Landlock does not watch over
# safe: all are as they were
# score: full
# cell: derivative_at
for name in ("key", "gradebook", "secret_file", "open_file", "open_folder", "other_submission", "config"):
    path = BAIT[name]
    attempt(lambda: os.chmod(path, 0o775), f"changed the mode of {name}")
    attempt(lambda: os.utime(path, (1, 1)), f"changed the times of {name}")
    attempt(lambda: os.utime(path), f"touched {name}")
    attempt(lambda: os.chown(path, os.getuid(), os.getgid()), f"changed the owner of {name}")
    attempt(lambda: os.setxattr(path, "user.hostile", b"x"), f"gave {name} an attribute")
    attempt(lambda: os.removexattr(path, "user.bait"), f"took an attribute from {name}")


def by_descriptor(path, change):
    handle = os.open(path, 0o10000000)
    try:
        change(f"/proc/self/fd/{handle}")
    finally:
        os.close(handle)


attempt(lambda: by_descriptor(BAIT["key"], lambda path: os.chmod(path, 0o644)), "changed a mode through /proc/self/fd")
attempt(lambda: by_descriptor(BAIT["key"], lambda path: os.utime(path, (1, 1))), "changed times through /proc/self/fd")
attempt(lambda: system_call(452, 452, -100, BAIT["key"].encode(), 0o644, 0), "changed a mode by fchmodat2")
attempt(lambda: system_call(463, 463, -100, BAIT["key"].encode(), 0, b"user.hostile", 0, 0), "setxattrat")

### SOLUTION
