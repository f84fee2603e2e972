# name: 모든 크기를 곱함
# belief: 곱셈 횟수는 모든 크기를 한꺼번에 곱한 것이다.
# hint: 행렬은 한 번에 몇 개씩 곱합니까? 한 번의 곱에는 크기가 몇 개 나옵니까?
# read: 곱셈을 세어 봅시다
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    count = 1
    for size in sizes:
        count = count * size
    return count
