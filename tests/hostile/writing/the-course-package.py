# tries: change this package and its byte code, so that the next student's checks say what it likes
# safe: the package cannot be written
# score: full
# cell: derivative_at
import fcntl
import glob

import course
import course.notebook.check

package = os.path.dirname(course.__file__)
paths = [course.__file__, course.notebook.check.__file__, f"{package}/comparison/mismatch.py", f"{package}/judging/judge.py"]
paths += glob.glob(f"{package}/**/__pycache__/*.pyc", recursive=True)[:6]

def by_descriptor(path, change):
    handle = os.open(path, os.O_RDONLY)
    try:
        change(handle)
    finally:
        os.close(handle)


def other_flags(handle):
    flags = bytearray(8)
    fcntl.ioctl(handle, 0x80086601, flags)  # FS_IOC_GETFLAGS
    flags[0] ^= 0x40  # not to be dumped
    fcntl.ioctl(handle, 0x40086602, bytes(flags))  # FS_IOC_SETFLAGS


def state(path):
    found = os.stat(path)
    return found.st_mode, found.st_uid, found.st_gid, found.st_mtime_ns, found.st_ctime_ns


ways = {
    "times": lambda path: os.utime(path),
    "mode": lambda path: os.chmod(path, 0o664),
    "mode by a descriptor": lambda path: by_descriptor(path, lambda handle: os.fchmod(handle, 0o666)),
    "times by a descriptor": lambda path: by_descriptor(path, lambda handle: os.utime(handle)),
    "attributes by a descriptor": lambda path: by_descriptor(path, lambda handle: os.setxattr(handle, "user.hostile", b"x")),
    "group by a descriptor": lambda path: by_descriptor(path, lambda handle: os.fchown(handle, -1, os.getgid())),
    "flags": lambda path: by_descriptor(path, other_flags),
}


for path in paths:
    attempt(lambda: os.close(os.open(path, os.O_RDWR)), f"opened {path} for writing")
    for what, way in ways.items():
        before = state(path)
        attempt(lambda: way(path) or False, "")
        if state(path) != before:
            escaped(f"changed the {what} of {path}")
folders = [package, f"{package}/notebook", f"{package}/notebook/__pycache__", f"{package}/plain/__pycache__", os.path.dirname(package)]
for folder in folders:
    attempt(lambda: os.close(os.open(f"{folder}/{BAIT['mark']}.py", os.O_WRONLY | os.O_CREAT)), f"made a file in {folder}")
    attempt(lambda: os.mkdir(f"{folder}/{BAIT['mark']}"), f"made a folder in {folder}")

### SOLUTION
