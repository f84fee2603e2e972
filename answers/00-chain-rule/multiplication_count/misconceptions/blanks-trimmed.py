# name: 모드의 빈칸을 지움
# belief: 앞뒤의 빈칸은 지우고 읽어 주는 것이 좋다.
# hint: mode가 "forward "일 때 지킬 것은 무엇을 하라고 합니까?
# read: 연습 3의 지킬 것
# fails: test
def multiplication_count(sizes, mode):
    if isinstance(mode, str):
        mode = mode.strip()
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    ordered = sizes if mode == "forward" else sizes[::-1]
    return ordered[0] * sum(a * b for a, b in zip(ordered[1:], ordered[2:]))
