# name: no_gradient를 부름
# belief: 이름이 비슷하면 하는 일도 같다.
# hint: tf.no_gradient가 받는 것은 텐서입니까, 연산의 이름입니까? 2)에서 쓴 함수는 무엇이었습니까?
# read: 2) tf.stop_gradient
# needs: no_gradient | NoGradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) * tf.no_gradient(g(x))
    return tape.gradient(y, x)
