# tries: send many messages just below the size at which one is refused, faster than they can be read, up to 2 GB
# safe: whoever reads takes no more than a bounded part (the harness looks at the memory of all processes)
# score: full or loses chain_parts
# cell: chain_parts
import time

kernel = get_ipython().kernel
block = b"x" * 15_000_000
for _ in range(130):
    attempt(lambda: kernel.iopub_socket.send_multipart([b"x", b"<IDS|MSG>", b"0" * 64, block], copy=False) or False, "")
time.sleep(2.5)  # the kernel has to live until all is sent

### SOLUTION
