# tries: send messages of 15 MB that take twenty times as much memory when they are read
# safe: whoever reads takes no more than a bounded part (the harness looks at the memory of all processes)
# score: full or loses chain_parts
# cell: chain_parts
import time

kernel = get_ipython().kernel
session, parent = kernel.session, kernel.get_parent()
content = b'{"data": {}, "transient": {}, "metadata": {"course": [' + b"[]," * 4_900_000 + b"[]]}}"
parts = [session.pack(session.msg_header("display_data")), session.pack(parent["header"]), b"{}", content]
for _ in range(5):
    attempt(lambda: kernel.iopub_socket.send_multipart([b"x", b"<IDS|MSG>", session.sign(parts), *parts], copy=False) or False, "")
time.sleep(2)

### SOLUTION
