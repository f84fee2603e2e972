# belief: A NumPy integer is the same as a Python int. The type of the result is wrong for k >= 2 (np.int64 instead of int), and very large sizes overflow silently.
# cause: NumPy 값을 돌려줌
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    n = np.array(sizes)
    pairs = n[1:] * n[:-1]          # n_i * n_(i-1)
    if mode == "forward":
        return np.sum(pairs[1:] * n[0])
    return np.sum(pairs[:-1] * n[-1])
