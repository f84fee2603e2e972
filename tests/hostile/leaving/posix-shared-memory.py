# tries: make and read shared memory and semaphores in /dev/shm
# safe: neither
# score: full
# cell: derivative_at
import multiprocessing
from multiprocessing import shared_memory

mark = BAIT["mark"]
attempt(lambda: shared_memory.SharedMemory(f"{mark}-memory", create=True, size=4096), "made shared memory")
attempt(lambda: leaked(bytes(shared_memory.SharedMemory(BAIT["shm_name"]).buf), "read shared memory") or False, "")
attempt(lambda: multiprocessing.Lock(), "made a semaphore")
attempt(lambda: call("shm_open", f"/{mark}-raw".encode(), os.O_CREAT | os.O_RDWR, 0o666), "made shared memory by shm_open")
attempt(lambda: call("shm_open", f"/{BAIT['shm_name']}".encode(), os.O_RDONLY, 0), "opened shared memory")
attempt(lambda: call("shm_unlink", f"/{BAIT['shm_name']}".encode()), "removed shared memory")


def semaphore():
    libc.sem_open.restype = ctypes.c_void_p
    if libc.sem_open(f"/{mark}-semaphore".encode(), os.O_CREAT, 0o666, 1) in (None, 0):
        return False


attempt(semaphore, "made a semaphore by sem_open")

### SOLUTION
