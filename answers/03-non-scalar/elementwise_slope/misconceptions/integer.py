# belief: integer
# hint: 정수의 리스트를 텐서로 바꾸고 dtype을 출력해 보세요.
# read: 연습 4의 지킬 것
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
