# name: 모드를 느슨하게 읽음
# belief: 대문자로 쓰거나 줄여 써도 뜻이 통하면 받아 주는 것이 좋다.
# hint: mode가 "Forward"일 때 지킬 것은 무엇을 하라고 합니까?
# read: 연습 3의 지킬 것
# fails: test
def multiplication_count(sizes, mode):
    mode = str(mode).lower()
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    ordered = sizes if mode == "forward" else sizes[::-1]
    return ordered[0] * sum(a * b for a, b in zip(ordered[1:], ordered[2:]))
