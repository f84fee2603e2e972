# belief: nothing-returned
# hint: 함수를 부른 결과를 변수에 담고 그 type을 출력해 보세요.
# read: 연습 3의 지킬 것
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    ordered = sizes if mode == "forward" else sizes[::-1]
    print(ordered[0] * sum(a * b for a, b in zip(ordered[1:], ordered[2:])))
