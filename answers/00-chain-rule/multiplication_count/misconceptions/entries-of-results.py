# name: 안쪽 크기를 빼먹음
# belief: 결과 행렬의 원소 하나에 곱셈이 한 번 든다.
# hint: 결과의 원소 하나는 행과 열을 짝지어 곱한 것의 합입니다. 짝은 몇 개입니까?
# read: 곱셈을 세어 봅시다
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    k = len(sizes) - 1
    if mode == "forward":
        return sum(sizes[i] * sizes[0] for i in range(2, k + 1))
    return sum(sizes[k] * sizes[i - 1] for i in range(1, k))
