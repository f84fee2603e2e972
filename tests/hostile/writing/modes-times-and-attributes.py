# tries: change modes, owners, times and extended attributes of files outside, which Landlock does not watch over
# safe: all are as they were
# score: full
# cell: derivative_at
def state(path):
    found = os.stat(path)
    return found.st_mode, found.st_uid, found.st_gid, found.st_mtime_ns if path != BAIT["gradebook"] else 0


def change(path, action, what):
    """A call that only says that it was done is no change."""
    before = state(path)
    try:
        action(path)
    except Exception:
        pass
    if state(path) != before:
        escaped(what)


def by_descriptor(path, action):
    handle = os.open(path, 0o10000000)  # O_PATH
    try:
        action(f"/proc/self/fd/{handle}")
    finally:
        os.close(handle)


ways = {
    "mode": lambda path: os.chmod(path, 0o775),
    "mode by fchmodat2": lambda path: system_call(452, 452, -100, path.encode(), 0o775, 0),
    "mode through /proc/self/fd": lambda path: by_descriptor(path, lambda link: os.chmod(link, 0o775)),
    "times": lambda path: os.utime(path, (1, 1)),
    "times, to now,": lambda path: os.utime(path),
    "times through /proc/self/fd": lambda path: by_descriptor(path, lambda link: os.utime(link, (1, 1))),
    "owner": lambda path: os.chown(path, os.getuid(), os.getgid()),
}
for name in ("key", "gradebook", "secret_file", "open_file", "open_folder", "other_submission", "config"):
    path = BAIT[name]
    for what, way in ways.items():
        change(path, way, f"changed the {what} of {name}")
    attempt(lambda: os.setxattr(path, "user.hostile", b"x"), f"gave {name} an attribute")
    attempt(lambda: os.removexattr(path, "user.bait"), f"took an attribute from {name}")
    attempt(lambda: system_call(463, 463, -100, path.encode(), 0, b"user.hostile", 0, 0), f"gave {name} an attribute by setxattrat")

### SOLUTION
