# name: 중간 행렬의 형상을 놓침
# belief: 이웃한 세 크기를 곱해 모두 더하면 된다.
# hint: 첫 곱의 결과는 형상이 무엇입니까? 두 번째 곱에 들어가는 행렬들의 형상을 적어 보세요.
# read: 입력이 많을 때
# fails: test, hidden
def multiplication_count(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    return sum(a * b * c for a, b, c in zip(sizes, sizes[1:], sizes[2:]))
