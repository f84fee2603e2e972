# belief: With a single matrix nothing is multiplied, so 0 can be returned at once, before looking at mode. Wrong for k = 1 with an invalid mode: returns 0 where a ValueError is asked for.
# cause: 모드를 나중에 확인함
def multiplication_count(sizes, mode):
    k = len(sizes) - 1
    if k == 1:
        return 0  # 행렬이 하나면 곱할 것이 없다

    total = 0
    if mode == "forward":
        for i in range(2, k + 1):
            total += sizes[i] * sizes[i - 1] * sizes[0]
    elif mode == "reverse":
        for i in range(k - 1, 0, -1):
            total += sizes[k] * sizes[i] * sizes[i - 1]
    else:
        raise ValueError("mode must be 'forward' or 'reverse'")
    return total
