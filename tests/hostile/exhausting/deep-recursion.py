# tries: recurse without a limit, in Python and in C
# safe: memory or the stack ends it; what came before counts
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
sys.setrecursionlimit(10**9)


def deeper(n):
    return deeper(n + 1) + 1


try:
    deeper(0)
except (MemoryError, RecursionError):
    pass
sys.setrecursionlimit(3000)

### SOLUTION
