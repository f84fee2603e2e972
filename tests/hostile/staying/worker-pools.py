# tries: leave pools of worker processes and their servers behind
# safe: no process can be made; the libraries say so
# score: full
# cell: derivative_at
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor


def pool(method):
    process = multiprocessing.get_context(method).Process(target=time.sleep, args=(60,))
    process.start()


attempt(lambda: pool("fork"), "forked a worker")
attempt(lambda: pool("spawn"), "spawned a worker")
attempt(lambda: pool("forkserver"), "started a fork server")
attempt(lambda: ProcessPoolExecutor(2).submit(os.getpid).result(timeout=2), "used a pool of processes")
multiprocessing.process._children.clear()  # else the end would wait for them

### SOLUTION
