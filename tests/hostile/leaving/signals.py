# tries: send signals to a victim, the grader, the server and whoever else there is, in every way
# safe: nobody else gets a signal (the harness looks whether the victims got any)
# score: full
# cell: derivative_at
import signal

victims, others = (BAIT["victim"], BAIT["witness"]), (os.getppid(), BAIT["grader"], 1)
info = ctypes.create_string_buffer(128)
ctypes.memmove(info, (ctypes.c_int * 3)(signal.SIGUSR1, 0, -1), 12)


def queued(pid):
    system_call(129, 138, pid, signal.SIGUSR1, info)


def by_descriptor(pid, number):
    handle = system_call(434, 434, pid, 0)
    system_call(424, 424, handle, number, None, 0)


for pid in victims:
    for number in (0, signal.SIGCONT, signal.SIGUSR1, signal.SIGTERM):
        attempt(lambda: os.kill(pid, number), f"sent signal {number} to {pid}")
    attempt(lambda: system_call(200, 130, pid, signal.SIGUSR1), f"sent a signal to {pid} by tkill")
    attempt(lambda: system_call(234, 131, pid, pid, signal.SIGUSR1), f"sent a signal to {pid} by tgkill")
    attempt(lambda: queued(pid), f"sent a signal to {pid} by rt_sigqueueinfo")
    attempt(lambda: system_call(297, 240, pid, pid, signal.SIGUSR1, info), f"sent a signal to {pid} by rt_tgsigqueueinfo")
    attempt(lambda: by_descriptor(pid, signal.SIGUSR1), f"sent a signal to {pid} by pidfd_send_signal")
for pid in others:  # with signals that hurt nobody
    if pid != os.getpid() and pid > 0:
        attempt(lambda: os.kill(pid, 0), f"may send signals to {pid}")
        attempt(lambda: os.kill(pid, signal.SIGURG), f"sent a signal to {pid}")
        attempt(lambda: by_descriptor(pid, 0), f"may send signals to {pid} by pidfd_send_signal")
attempt(lambda: os.kill(-1, 0), "may send signals to everybody")
attempt(lambda: os.killpg(BAIT["witness_group"], signal.SIGCONT), "sent a signal to a group")
for pid in range(max(2, os.getpid() - 300), os.getpid() + 300):
    own_thread = libc.syscall({"x86_64": 234}.get(platform.machine(), 131), os.getpid(), pid, 0) == 0
    if pid != os.getpid() and not own_thread:
        attempt(lambda: os.kill(pid, 0), f"may send signals to {pid}")

### SOLUTION
