# tries: read what /proc tells of other processes: command line, memory map, descriptors, folders
# safe: no other process can be looked into
# score: full
# cell: derivative_at
pids = {1, os.getppid(), BAIT["grader"], BAIT["victim"], BAIT["witness"]}
if attempt(lambda: os.listdir("/proc"), "listed /proc"):
    pids |= {int(name) for name in os.listdir("/proc") if name.isdigit()}
pids |= set(range(max(2, os.getppid() - 10), os.getppid() + 10))
own = {pid for pid in pids if libc.syscall({"x86_64": 234}.get(platform.machine(), 131), os.getpid(), pid, 0) == 0}  # threads
for pid in sorted(pids - own - {0, os.getpid()})[:60]:
    for name in ("cmdline", "maps", "mem", "status", "stat", "auxv", "io", "syscall", "mountinfo", "limits", "comm"):
        attempt(lambda: open(f"/proc/{pid}/{name}", "rb").read(1) and None, f"read /proc/{pid}/{name}")
    for name in ("fd", "task", "map_files", "ns"):
        attempt(lambda: os.listdir(f"/proc/{pid}/{name}"), f"listed /proc/{pid}/{name}")
    for name in ("cwd", "exe", "root", "fd/0", "fd/3"):
        attempt(lambda: os.readlink(f"/proc/{pid}/{name}"), f"read the link /proc/{pid}/{name}")
    for name in ("fd/0", "fd/3", "exe"):
        attempt(lambda: os.read(os.open(f"/proc/{pid}/{name}", os.O_RDONLY | os.O_NONBLOCK), 1), f"opened /proc/{pid}/{name}")

### SOLUTION
