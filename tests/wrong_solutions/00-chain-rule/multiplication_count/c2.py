# belief: Copied the forward range into the reverse branch: in reverse mode the term of the innermost matrix (i = 1) is left out instead of that of the starting, outermost one (i = k). Forward is right.
# cause: 후진 모드의 범위가 어긋남
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    n = list(sizes)
    k = len(n) - 1
    total = 0
    if mode == "forward":
        for i in range(2, k + 1):
            total += n[i] * n[i-1] * n[0]
    else:
        for i in range(2, k + 1):
            total += n[k] * n[i] * n[i-1]
    return total
