# tries: reach the system: settings in /proc and /sys, cgroups, devices, BPF, performance counters, modules
# safe: nothing of it can be opened for writing or used
# score: full
# cell: derivative_at
import glob

paths = ["/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe", "/proc/sys/vm/overcommit_memory", "/proc/sysrq-trigger"]
paths += ["/sys/kernel/uevent_helper", "/sys/power/state", "/proc/self/mem", "/proc/self/uid_map", "/proc/self/setgroups"]
paths += glob.glob("/sys/fs/cgroup/*/cgroup.procs") + glob.glob("/sys/fs/cgroup/*/tasks")[:3] + ["/sys/fs/cgroup/cgroup.procs"]
paths += [f"/dev/{name}" for name in ("mem", "kmsg", "vda", "sda", "loop-control", "loop0", "tty", "console", "ptmx", "fuse")]
paths += ["/dev/random", "/dev/urandom", "/dev/rtc0", "/dev/watchdog", "/dev/net/tun", "/dev/kvm", "/dev/shm/x", "/dev/mqueue/x"]
paths += ["/proc/self/attr/current", "/proc/self/loginuid", "/proc/self/clear_refs", "/sys/kernel/debug", "/sys/kernel/tracing/trace"]
for path in paths:
    if path != "/proc/self/mem":
        attempt(lambda: os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK)), f"opened {path} for writing")
attributes = (ctypes.c_uint * 32)(1, 4, 4, 1)
attempt(lambda: os.close(system_call(321, 280, 0, ctypes.byref(attributes), 72)), "made a BPF map")
counter = ctypes.create_string_buffer(b"\1\0\0\0\x80\0\0\0", 128)
attempt(lambda: os.close(system_call(298, 241, counter, BAIT["victim"], -1, -1, 0)), "counts what the victim does")
attempt(lambda: os.close(system_call(298, 241, counter, 0, -1, -1, 0)), "counts by the system's counters")
attempt(lambda: os.close(system_call(323, 282, 0x800)), "handles page faults by itself")
attempt(lambda: system_call(313, 273, -1, b"", 0), "loaded a module")
attempt(lambda: call("swapoff", b"/nonexistent-hostile"), "turned off swapping")
attempt(lambda: call("acct", b"/nonexistent-hostile"), "turned on accounting")
attempt(lambda: call("iopl", 3), "got at the hardware's ports")
attempt(lambda: call("personality", 0x0040000), "turned off the random placing of memory")

### SOLUTION
