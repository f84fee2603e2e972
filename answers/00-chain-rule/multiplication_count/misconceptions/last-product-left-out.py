# name: 마지막 곱을 빠뜨림
# belief: 행렬이 k개이면 range의 끝도 k보다 하나 작다.
# hint: 행렬이 3개이면 곱은 몇 번입니까? 반복문이 마지막으로 도는 i는 무엇입니까?
# read: 곱셈을 세어 봅시다
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    k = len(sizes) - 1
    total = 0
    if mode == "forward":
        for i in range(2, k):
            total += sizes[i] * sizes[i - 1] * sizes[0]
    else:
        for i in range(1, k - 1):
            total += sizes[k] * sizes[i] * sizes[i - 1]
    return total
