# belief: The counts are right, but the mode is lower-cased first (so "Forward" is accepted and None gives AttributeError) and k = 1 returns 0 before the mode is checked at all.
# seen: ValueError 오류가 나야 하는 입력인데 값을 돌려주었습니다
def multiplication_count(sizes, mode):
    k = len(sizes) - 1
    if k == 1:
        return 0        # 곱할 것이 없음
    m = mode.lower()
    if m == "forward":
        return sum(sizes[i] * sizes[i-1] * sizes[0] for i in range(2, k + 1))
    elif m == "reverse":
        return sum(sizes[k] * sizes[i] * sizes[i-1] for i in range(1, k))
    else:
        raise ValueError(f"알 수 없는 mode: {mode}")
