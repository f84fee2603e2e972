# name: 전진과 후진을 바꿈
# belief: 전진 모드는 가장 바깥 행렬에서 시작한다.
# hint: 전진 모드의 '전진'은 값을 계산하는 방향입니다. 값의 계산은 어느 쪽에서 시작합니까?
# read: 같은 곱, 두 가지 순서
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    k = len(sizes) - 1
    if mode == "reverse":
        return sum(sizes[i] * sizes[i - 1] * sizes[0] for i in range(2, k + 1))
    return sum(sizes[k] * sizes[i] * sizes[i - 1] for i in range(1, k))
