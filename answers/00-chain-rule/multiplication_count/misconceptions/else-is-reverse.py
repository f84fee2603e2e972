# name: 모르는 모드를 후진 모드로 여김
# belief: forward가 아니면 모두 reverse다.
# hint: mode가 "backward"일 때 어느 줄이 실행되는지 따라가 보세요.
# read: 연습 3의 지킬 것
# fails: test
def multiplication_count(sizes, mode):
    k = len(sizes) - 1
    if mode == "forward":
        return sum(sizes[i] * sizes[i - 1] * sizes[0] for i in range(2, k + 1))
    else:
        return sum(sizes[k] * sizes[i] * sizes[i - 1] for i in range(1, k))
