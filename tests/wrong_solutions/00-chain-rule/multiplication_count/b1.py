# belief: Thinks every multiplication step costs the product of three neighbouring sizes, as if only two adjacent matrices were multiplied; does not see that the product so far keeps n_0 columns (forward) or n_k rows (reverse), so both modes give the same number.
# cause: 중간 행렬의 형상을 놓침
def multiplication_count(sizes, mode):
    if mode not in ["forward", "reverse"]:
        raise ValueError("mode 오류")
    s = list(sizes)
    if mode == "reverse":
        s = s[::-1]
    count = 0
    # (a x b) @ (b x c) -> a*b*c
    for a, b, c in zip(s, s[1:], s[2:]):
        count += a * b * c
    return count
