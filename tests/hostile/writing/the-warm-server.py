# tries: change the folder of the warm server: its socket, folders for later kernels, the folder itself
# safe: only its own folder below can be written
# score: full
# cell: derivative_at
import glob

folders = {os.path.dirname(os.getcwd()), *glob.glob("/tmp/course-*"), *glob.glob(BAIT["temporary"] + "/course-*")}
try:
    listed = open("/proc/self/net/unix").read().split()
except OSError:
    listed = []
folders |= {os.path.dirname(path) for path in listed if "course" in path and path.startswith("/")}
here = os.getcwd()


def change(path, mode):
    """A call that only says that it was done is no change."""
    try:
        before = os.stat(path).st_mode
        os.chmod(path, mode)
        if os.stat(path).st_mode != before:
            escaped(f"changed the mode of {path}")
    except OSError:
        pass


for folder in folders - {here}:
    attempt(lambda: os.unlink(f"{folder}/socket"), f"removed the socket in {folder}")
    attempt(lambda: os.rename(f"{folder}/socket", f"{folder}/old"), f"renamed the socket in {folder}")
    attempt(lambda: open(f"{folder}/{BAIT['mark']}", "w").write("x"), f"wrote into {folder}")
    change(folder, 0o777)
    for number in range(1, 300):
        name = f"{folder}/k{number}"
        if name != here:
            attempt(lambda: os.mkdir(name), f"made {name} for a later kernel")
            change(name, 0o755)
            attempt(lambda: open(f"{name}/connection.json", "w").write("{}"), f"wrote into {name}")
attempt(lambda: os.rename(here, here + "-moved"), "moved its own folder")
attempt(lambda: os.symlink(BAIT["course"], here + "-next"), "made a link beside its own folder")

### SOLUTION
