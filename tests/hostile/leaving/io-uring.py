# tries: have io_uring or the older asynchronous interface make the calls that are refused
# safe: neither can be set up
# score: full
# cell: derivative_at
parameters = ctypes.create_string_buffer(256)
attempt(lambda: os.close(system_call(425, 425, 4, parameters)), "set up io_uring")
attempt(lambda: system_call(426, 426, -1, 0, 0, 0, 0, 0), "entered io_uring")
attempt(lambda: system_call(427, 427, -1, 0, 0, 0), "registered with io_uring")
context = ctypes.c_ulong(0)
attempt(lambda: system_call(206, 0, 4, ctypes.byref(context)), "set up asynchronous input and output")

### SOLUTION
