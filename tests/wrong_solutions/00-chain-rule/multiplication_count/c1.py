# belief: The counting is right in both modes, but the check of mode breaks two rules: k = 1 returns 0 before mode is checked, and mode.lower() lets "Forward" through (and None raises AttributeError instead of ValueError).
# seen: ValueError 오류가 나야 하는 입력인데 값을 돌려주었습니다
def multiplication_count(sizes, mode):
    k = len(sizes) - 1
    if k == 1:
        return 0
    mode = mode.lower()           # 대문자로 써도 되게
    if mode == "forward":
        return sum(sizes[i] * sizes[i - 1] * sizes[0] for i in range(2, k + 1))
    elif mode == "reverse":
        return sum(sizes[k] * sizes[i] * sizes[i - 1] for i in range(1, k))
    else:
        raise ValueError("mode는 forward 아니면 reverse")
