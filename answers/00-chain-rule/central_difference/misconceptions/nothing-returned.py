# belief: nothing-returned
# hint: 함수를 부른 결과를 변수에 담고 그 type을 출력해 보세요.
# read: 연습 1의 지킬 것
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    print((f(x + h) - f(x - h)) / (2 * h))
