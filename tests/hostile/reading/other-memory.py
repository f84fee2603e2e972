# tries: read the memory of the warm server, the grader and a victim: process_vm_readv, ptrace, /proc/PID/mem, pidfd_getfd
# safe: no other process's memory can be read
# score: full
# cell: derivative_at
class Part(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


buffer = ctypes.create_string_buffer(b"\0" * BAIT["length"], BAIT["length"])


def read(pid, address):
    mine = Part(ctypes.addressof(buffer), BAIT["length"])
    theirs = Part(address, BAIT["length"])
    system_call(310, 270, pid, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0)
    leaked(buffer.raw, f"the secret came out of the memory of {pid}")


def peek(pid, address):
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        memory.seek(address)
        return memory.read(8)


def descriptor_of(pid, number):
    handle = system_call(434, 434, pid, 0)
    return system_call(438, 438, handle, number, 0)


places = [(BAIT["witness"], BAIT["address"]), (os.getppid(), ctypes.addressof(buffer)), (BAIT["grader"], ctypes.addressof(buffer))]
for pid, address in places:
    if pid == 0:  # seen from a namespace of its own
        continue
    attempt(lambda: read(pid, address), f"process_vm_readv of {pid}")
    attempt(lambda: peek(pid, address), f"/proc/{pid}/mem")
    for number in range(3, 12):
        attempt(lambda: descriptor_of(pid, number), f"took descriptor {number} of {pid}")
    attempt(lambda: system_call(312, 272, os.getpid(), pid, 2, 0, 0), f"kcmp with {pid}")
SEIZE = 0x4206  # does not stop the process
attempt(lambda: system_call(101, 117, SEIZE, BAIT["victim"], 0, 0), "ptrace of the victim")

### SOLUTION
