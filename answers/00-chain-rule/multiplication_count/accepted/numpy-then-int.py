# style: NumPy로 세고 int로 바꿈
import numpy as np

class UnknownMode(ValueError):
    pass

def multiplication_count(sizes, mode):
    if mode not in ["forward", "reverse"]:
        raise UnknownMode("forward / reverse")
    n = np.array(sizes, dtype=object)
    pairs = n[1:] * n[:-1]
    return int(n[0] * pairs[1:].sum() if mode == "forward" else n[-1] * pairs[:-1].sum())
