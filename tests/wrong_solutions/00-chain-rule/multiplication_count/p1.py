# belief: Forgot the comma in the tuple of allowed modes, so it is one string and `in` looks for substrings. Modes such as "for", "ward" or "" are accepted, None gives a TypeError instead of a ValueError.
# seen: ValueError 오류가 나야 하는 입력인데
def multiplication_count(sizes, mode):
    if mode not in ("forward"
                    "reverse"):
        raise ValueError(f"unknown mode: {mode}")
    k = len(sizes) - 1
    if mode == "forward":
        return sum(sizes[i] * sizes[i - 1] * sizes[0] for i in range(2, k + 1))
    return sum(sizes[k] * sizes[i] * sizes[i - 1] for i in range(1, k))
