# tries: take hold of a victim as a debugger does, and write into other processes' memory
# safe: refused
# score: full
# cell: derivative_at
class Part(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


buffer = ctypes.create_string_buffer(b"hostile!")


def write(pid, address):
    mine, theirs = Part(ctypes.addressof(buffer), 8), Part(address, 8)
    system_call(311, 271, pid, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0)


attempt(lambda: write(BAIT["witness"], BAIT["scribble"]), "wrote into the memory of another process")
attempt(lambda: system_call(101, 117, 0x4206, BAIT["victim"], 0, 0), "seized the victim")
attempt(lambda: os.close(os.open(f"/proc/{BAIT['witness']}/mem", os.O_WRONLY)), "opened another process's memory for writing")
attempt(lambda: os.close(os.open(f"/proc/{os.getppid()}/mem", os.O_WRONLY)), "opened the keeper's memory for writing")
handle = [-1]
attempt(lambda: handle.append(system_call(434, 434, BAIT["victim"], 0)), "holds a descriptor of the victim")
advice = Part(BAIT["scribble"] & ~4095, 4096)
attempt(lambda: system_call(440, 440, handle[-1], ctypes.byref(advice), 1, 21, 0), "advised on another process's memory")
attempt(lambda: system_call(448, 448, handle[-1], 0), "reaped another process's memory")

### SOLUTION
