# name: 시작하는 쪽의 크기를 빼먹음
# belief: 행렬을 하나 곱할 때 드는 곱셈은 그 행렬의 원소 수와 같다.
# hint: 시작하는 행렬에는 행이나 열이 여럿 있습니다. 그 하나하나에 같은 곱셈이 듭니까?
# read: 곱셈을 세어 봅시다
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    pairs = [a * b for a, b in zip(sizes, sizes[1:])]
    return sum(pairs[1:]) if mode == "forward" else sum(pairs[:-1])
