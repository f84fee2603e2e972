# name: 첫 행렬도 곱셈으로 셈
# belief: 행렬이 k개면 곱도 k번이다.
# hint: 행렬이 하나뿐이면 곱은 몇 번입니까? 시작하는 행렬은 아직 아무것과도 곱하지 않았습니다.
# read: 곱셈을 세어 봅시다
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    k = len(sizes) - 1
    end = sizes[0] if mode == "forward" else sizes[k]
    return sum(end * sizes[i] * sizes[i - 1] for i in range(1, k + 1))
