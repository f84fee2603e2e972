# tries: send one message of very many parts that are all the same memory here, but not where it is read, up to 2 GB
# safe: whoever reads takes no more than a bounded part (the harness looks at the memory of all processes)
# score: full or loses chain_parts
# cell: chain_parts
import time

kernel = get_ipython().kernel
block = b"x" * 15_000_000
attempt(lambda: kernel.iopub_socket.send_multipart([b"x", *[block] * 130], copy=False) or False, "")
time.sleep(2.5)  # the kernel has to live until all is sent

### SOLUTION
