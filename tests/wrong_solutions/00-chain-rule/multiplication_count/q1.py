# belief: The student thinks both modes skip the same (first) matrix and only the fixed size differs, so the loop range of the forward mode is used for both; reverse mode is wrong for k >= 2 in general.
# cause: 후진 모드의 범위가 어긋남
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError("mode must be forward or reverse")
    n0, nk = sizes[0], sizes[-1]
    total = 0
    for i in range(2, len(sizes)):      # 시작하는 행렬은 빼고
        if mode == "forward":
            total += sizes[i] * sizes[i - 1] * n0
        else:
            total += nk * sizes[i] * sizes[i - 1]
    return total
