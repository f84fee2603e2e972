# name: 후진 모드의 범위가 어긋남
# belief: 전진 모드에서 쓴 i의 범위를 후진 모드에도 그대로 쓸 수 있다.
# hint: 후진 모드에서 시작하는 행렬은 몇 번째입니까? 지금 빠진 것은 어느 행렬입니까?
# read: 곱셈을 세어 봅시다
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    k = len(sizes) - 1
    end = sizes[0] if mode == "forward" else sizes[k]
    return sum(sizes[i] * sizes[i - 1] * end for i in range(2, k + 1))
