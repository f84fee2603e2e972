# belief: return-in-the-loop
# hint: return이 반복문 안에 있으면 몇 번 돌게 됩니까?
# read: 곱셈을 세어 봅시다
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    if mode == "reverse":
        sizes = sizes[::-1]
    total = 0
    for i in range(2, len(sizes)):
        total += sizes[0] * sizes[i - 1] * sizes[i]
        return total
    return total
