# tries: crash the process by touching memory that is not there
# safe: the kernel is gone; what came before counts
# score: loses nth_derivative_at
# cell: nth_derivative_at
ctypes.string_at(8)
