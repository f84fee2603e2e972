# name: NumPy 값을 돌려줌
# belief: 텐서와 NumPy 배열은 같은 것이다.
# hint: gradient가 준 것을 그대로 돌려주면 됩니다.
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x).numpy()
