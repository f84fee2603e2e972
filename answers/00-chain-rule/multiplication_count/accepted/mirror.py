# style: 후진 모드는 크기를 뒤집은 전진 모드로 셈
def multiplication_count(sizes, mode):
    match mode:
        case "forward":
            ordered = list(sizes)
        case "reverse":
            ordered = list(sizes)[::-1]
        case _:
            raise ValueError(f"unknown mode: {mode!r}")
    return ordered[0] * sum(a * b for a, b in zip(ordered[1:], ordered[2:]))
