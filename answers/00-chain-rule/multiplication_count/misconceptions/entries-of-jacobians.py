# name: 야코비 행렬의 원소 수를 더함
# belief: 행렬의 원소마다 곱셈이 한 번 든다.
# hint: 결과의 원소 하나를 손으로 계산해 보세요. 곱셈이 몇 번 나옵니까?
# read: 곱셈을 세어 봅시다
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    return sum(a * b for a, b in zip(sizes, sizes[1:]))
