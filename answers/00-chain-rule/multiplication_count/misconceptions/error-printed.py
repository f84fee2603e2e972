# name: 오류를 출력함
# belief: 오류라고 출력하면 오류를 낸 것이다.
# hint: 잘못된 mode로 부른 다음 줄에 print를 써 보세요. 그 줄이 실행됩니까?
# read: 연습 3의 지킬 것
# fails: test
def multiplication_count(sizes, mode):
    k = len(sizes) - 1
    if mode == "forward":
        return sum(sizes[i] * sizes[i - 1] * sizes[0] for i in range(2, k + 1))
    elif mode == "reverse":
        return sum(sizes[k] * sizes[i] * sizes[i - 1] for i in range(1, k))
    else:
        print("ValueError: mode는 forward 또는 reverse입니다.")
