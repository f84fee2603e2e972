# tries: crash the process by touching memory that is not there
# safe: the kernel is gone; what came before counts
# score: loses chain_parts
# cell: chain_parts
ctypes.string_at(8)
