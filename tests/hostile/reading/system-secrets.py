# tries: read the secrets of the machine: passwords, host keys, logs, kernel memory, disks
# safe: none can be read
# score: full
# cell: derivative_at
import glob

paths = ["/etc/shadow", "/etc/gshadow", "/etc/sudoers", "/proc/kcore", "/dev/mem", "/dev/kmem", "/dev/kmsg", "/proc/kmsg", "/dev/port"]
paths += ["/etc/machine-id", "/etc/hostname", "/etc/hosts", "/etc/resolv.conf", "/proc/cmdline", "/proc/keys", "/proc/1/environ"]
paths += [f"/dev/{name}" for name in ("sda", "vda", "nvme0n1", "dm-0", "loop0", "tty", "console", "ptmx", "fuse", "kvm")]
paths += glob.glob("/etc/ssh/*key") + glob.glob("/var/log/*") + glob.glob("/var/spool/cron/*")
for path in paths:
    attempt(lambda: os.read(os.open(path, os.O_RDONLY | os.O_NONBLOCK), 1), f"read {path}")
for folder in ("/", "/root", "/home", "/etc", "/var", "/var/log", "/tmp", "/run", "/proc", "/dev", "/opt", "/mnt", "/srv"):
    attempt(lambda: os.listdir(folder), f"listed {folder}")
attempt(lambda: system_call(103, 116, 10, 0, 0), "asked for the size of the kernel's log")

### SOLUTION
