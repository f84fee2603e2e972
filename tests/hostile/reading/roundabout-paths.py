# tries: reach the same files through /proc links, relative paths, folder descriptors and a changed folder
# safe: no way round leads there
# score: full
# cell: derivative_at
import threading

here = os.getcwd()
key, course = BAIT["key"], BAIT["course"]
up = "../" * 40
ways = ["/proc/self/root", "/proc/thread-self/root", f"/proc/self/task/{threading.get_native_id()}/root", up, "/./", "//"]
ways += [f"/proc/{pid}/root" for pid in (1, os.getppid(), BAIT["grader"], BAIT["victim"], BAIT["witness"])]
ways += ["/proc/self/cwd/" + up, "/dev/fd/../root", "/proc/self/fd/../root", "/proc/self/task/../root"]
for way in ways:
    attempt(lambda: open(way + key, "rb").read(1), f"read the key through {way}")
    attempt(lambda: os.listdir(way + course), f"listed the course through {way}")

for pid in (os.getppid(), BAIT["grader"], BAIT["witness"]):
    attempt(lambda: os.listdir(f"/proc/{pid}/cwd"), f"listed the folder of {pid}")

O_PATH = getattr(os, "O_PATH", 0o10000000)


def through_descriptor():
    folder = os.open(course, O_PATH)
    try:
        return open(os.open("nbgrader_config.py", os.O_RDONLY, dir_fd=folder)).read(1)
    finally:
        os.close(folder)


def reopened(flags):
    handle = os.open(key, O_PATH)
    try:
        return os.read(os.open(f"/proc/self/fd/{handle}", flags), 1)
    finally:
        os.close(handle)


def from_inside():
    os.chdir(course)
    return os.listdir(".")


def from_inside_by_descriptor():
    folder = os.open(course, O_PATH)
    os.fchdir(folder)
    os.close(folder)
    return open("nbgrader_config.py").read(1)


attempt(through_descriptor, "read the configuration through a folder's descriptor")
attempt(lambda: reopened(os.O_RDONLY), "reopened a descriptor of the key")
attempt(from_inside, "listed the course from inside")
attempt(from_inside_by_descriptor, "read the configuration from inside")
os.chdir(here)

### SOLUTION
