# belief: argument-changed
# hint: reverse()는 받은 리스트 자신을 바꾸고, 튜플에는 없습니다. 뒤집힌 새 목록을 만들려면 어떻게 할까요?
# read: 연습 3의 지킬 것
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    if mode == "reverse" and isinstance(sizes, list):
        sizes.reverse()
    elif mode == "reverse":
        sizes = sizes[::-1]
    return sizes[0] * sum(a * b for a, b in zip(sizes[1:], sizes[2:]))
