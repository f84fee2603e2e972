# tries: read a key of the grading user, and keep one for the next submission
# safe: keyrings are out of reach
# score: full
# cell: derivative_at
READ, SEARCH, LINK, DESCRIBE = 11, 10, 8, 6
rings = {"thread": -1, "process": -2, "session": -3, "user": -4, "user session": -5}
name = BAIT["key_name"].encode()


def read(ring):
    key = system_call(250, 219, SEARCH, ring, b"user", name, 0)
    buffer = ctypes.create_string_buffer(200)
    system_call(250, 219, READ, key, buffer, 200)
    leaked(buffer.raw, "read the secret in a keyring")


for what, ring in rings.items():
    attempt(lambda: read(ring), f"read a key in the {what} keyring")
    attempt(lambda: system_call(248, 217, b"user", BAIT["mark"].encode(), b"x", 1, ring), f"added a key to the {what} keyring")
    attempt(lambda: system_call(250, 219, DESCRIBE, ring, None, 0), f"described the {what} keyring")
attempt(lambda: system_call(249, 218, b"user", name, None, 0), "requested a key")
attempt(lambda: system_call(250, 219, 1, None), "joined a session keyring")

### SOLUTION
