# tries: bring files in by hard links, links, renames, exchanges and descriptors without a name
# safe: no link leads out of the folder
# score: full
# cell: derivative_at
O_PATH, EMPTY_PATH, FOLLOW = 0o10000000, 0x1000, 0x400


def content(path):
    return open(path, "rb").read(1)


def hard(source, name):
    os.link(source, name)
    return content(name)


def soft(source, name):
    os.symlink(source, name)
    return content(name)


def by_descriptor(source, name, flags, path):
    handle = os.open(source, O_PATH)
    path = path.format(handle).encode()
    call("linkat", handle if flags == EMPTY_PATH else -100, path, -100, name.encode(), flags)
    return content(name)


def renamed(source, name):
    os.rename(source, name)
    return content(name)


def exchanged(source, name):
    open(name, "w").close()
    call("renameat2", -100, source.encode(), -100, name.encode(), 2)
    return content(name)


for number, what in enumerate(("key", "secret_file", "private_file", "gradebook", "open_file")):
    source = BAIT[what]
    attempt(lambda: hard(source, f"hard{number}"), f"a hard link to {what}")
    attempt(lambda: soft(source, f"soft{number}"), f"a link to {what}")
    attempt(lambda: by_descriptor(source, f"empty{number}", EMPTY_PATH, ""), f"a hard link to a descriptor of {what}")
    attempt(lambda: by_descriptor(source, f"follow{number}", FOLLOW, "/proc/self/fd/{}"), f"a hard link through /proc to {what}")
attempt(lambda: renamed(BAIT["open_file"], "moved"), "moved a file in")
attempt(lambda: exchanged(BAIT["open_file"], "exchanged"), "exchanged a file")
attempt(lambda: os.open(BAIT["open_folder"], os.O_TMPFILE | os.O_RDWR), "made a file without a name outside")
os.symlink(BAIT["course"], "course-link")
attempt(lambda: os.listdir("course-link"), "listed the course through a link")

### SOLUTION
