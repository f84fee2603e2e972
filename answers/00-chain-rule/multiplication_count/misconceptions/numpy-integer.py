# belief: numpy-returned
# hint: 돌려준 값의 type을 출력해 보세요.
# read: 연습 3의 지킬 것
# fails: test, hidden
import numpy as np

def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    n = np.array(sizes)
    pairs = n[1:] * n[:-1]
    return n[0] * np.sum(pairs[1:]) if mode == "forward" else n[-1] * np.sum(pairs[:-1])
