# name: 모드를 나중에 확인함
# belief: 행렬이 하나면 어떤 모드든 0이다.
# hint: 행렬이 하나이고 mode가 잘못된 경우에 어느 줄까지 실행되는지 따라가 보세요.
# read: 연습 3의 지킬 것
# fails: test
def multiplication_count(sizes, mode):
    k = len(sizes) - 1
    if k == 1:
        return 0
    if mode == "forward":
        return sum(sizes[i] * sizes[i - 1] * sizes[0] for i in range(2, k + 1))
    if mode == "reverse":
        return sum(sizes[k] * sizes[i] * sizes[i - 1] for i in range(1, k))
    raise ValueError(mode)
