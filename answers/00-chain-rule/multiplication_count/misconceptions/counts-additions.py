# name: 덧셈까지 셈
# belief: 행렬의 곱에 드는 연산을 모두 세는 문제다.
# hint: 문제는 무엇을 세라고 합니까? 결과의 원소 하나를 손으로 계산하며 곱셈과 덧셈을 따로 세어 보세요.
# read: 곱셈을 세어 봅시다
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    ordered = list(sizes) if mode == "forward" else list(sizes)[::-1]
    return sum(ordered[0] * c * (2 * b - 1) for b, c in zip(ordered[1:], ordered[2:]))
