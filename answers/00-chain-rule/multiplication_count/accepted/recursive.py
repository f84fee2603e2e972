# style: 한 번 곱하고 남은 사슬을 다시 셈 (재귀)
def multiplication_count(sizes, mode):
    if mode == "forward":
        rest = (sizes[0],) + tuple(sizes[2:])
        triple = sizes[:3]
    elif mode == "reverse":
        rest = tuple(sizes[:-2]) + (sizes[-1],)
        triple = sizes[-3:]
    else:
        raise ValueError("mode")
    if len(sizes) <= 2:
        return 0
    a, b, c = triple
    return a * b * c + multiplication_count(rest, mode)
