# name: 모드를 보지 않고 가장 적은 수를 고름
# belief: mode가 무엇이든 두 순서 가운데 적은 쪽이 답이다.
# hint: 돌려준 값이 mode에 따라 달라집니까?
# read: 곱셈을 세어 봅시다
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    def count(n):
        return n[0] * sum(a * b for a, b in zip(n[1:], n[2:]))
    return min(count(sizes), count(sizes[::-1]))
