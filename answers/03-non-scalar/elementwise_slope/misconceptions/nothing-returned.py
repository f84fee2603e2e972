# name: 아무것도 돌려주지 않음
# belief: 출력하면 돌려준 것이라고 믿습니다.
# hint: 함수의 마지막 줄은 무엇입니까? 부른 결과의 type을 찍어 보세요.
# read: 연습 4의 지킬 것
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    print(tape.gradient(y, x))
