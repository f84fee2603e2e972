# tries: make processes by system calls that libraries do not use: as a sibling, untraced, in new namespaces
# safe: refused
# score: full
# cell: derivative_at
import signal
import time

PARENT, UNTRACED, SIGHAND_CLEAR = 0x8000, 0x800000, 0x100000000
NEW_USER, NEW_PID, NEW_NS = 0x10000000, 0x20000000, 0x20000


def clone(flags):
    pid = system_call(56, 220, flags | signal.SIGCHLD, 0, 0, 0, 0)
    if pid == 0:
        time.sleep(30)
        os._exit(0)


def clone3(flags):
    arguments = (ctypes.c_uint64 * 8)(flags, 0, 0, 0, signal.SIGCHLD, 0, 0, 0)
    if system_call(435, 435, ctypes.byref(arguments), 64) == 0:
        time.sleep(30)
        os._exit(0)


def fork():
    if platform.machine() != "x86_64":
        return False
    if system_call(57, -1) == 0:
        time.sleep(30)
        os._exit(0)


attempt(fork, "forked by its number")
for flags in (0, PARENT, UNTRACED, PARENT | UNTRACED, NEW_USER, NEW_USER | NEW_PID, NEW_PID, NEW_NS):
    attempt(lambda: clone(flags), f"cloned with {flags:#x}")
    attempt(lambda: clone3(flags), f"cloned by clone3 with {flags:#x}")
attempt(lambda: clone3(SIGHAND_CLEAR), "cloned by clone3 with cleared handlers")

### SOLUTION
