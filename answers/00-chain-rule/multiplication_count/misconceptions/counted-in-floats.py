# name: 실수로 셈
# belief: 실수로 세고 마지막에 정수로 바꾸어도 값은 같다.
# hint: 파이썬에서 float(2**53 + 1)과 2**53 + 1을 견주어 보세요. 실수는 아주 큰 정수를 모두 나타냅니까?
# read: 연습 3의 지킬 것
# fails: hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    ordered = sizes if mode == "forward" else sizes[::-1]
    total = 0.0
    for a, b in zip(ordered[1:], ordered[2:]):
        total += float(a) * b * ordered[0]
    return int(total)
