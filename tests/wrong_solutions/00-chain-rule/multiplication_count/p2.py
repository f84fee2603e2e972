# belief: Converting with int() at the end is enough to have an exact Python integer. NumPy's int64 has already overflowed when the count exceeds 2**63.
# cause: NumPy 정수로 셈
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError("mode는 forward나 reverse여야 합니다")
    n = np.array(sizes)
    if mode == "reverse":
        n = n[::-1]          # 거꾸로 놓으면 같은 식
    횟수 = np.sum(n[0] * n[1:-1] * n[2:])
    return int(횟수)
