# name: NumPy 정수로 셈
# belief: NumPy의 정수도 파이썬의 정수처럼 얼마든지 커질 수 있다.
# hint: np.int64가 담을 수 있는 가장 큰 수는 얼마입니까? 크기가 300만인 행렬 셋을 넣어 보세요.
# read: 연습 3의 지킬 것
# fails: hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(f"unknown mode: {mode}")
    n = np.array(sizes if mode == "forward" else sizes[::-1])
    return int(np.sum(n[0] * n[1:-1] * n[2:]))
