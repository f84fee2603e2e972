# name: 멈춘 것이 g의 길에 없음
# belief: stop_gradient를 어디에 적든 g는 미분되지 않는다.
# hint: f(x)에 곱한 값은 stop_gradient가 돌려준 것입니까? 멈출 곳은 g(x) 바로 뒤입니다.
# read: 2) tf.stop_gradient
# needs: stop_gradient
# unless: stop_gradient-unused
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) * g(x)
    return tf.stop_gradient(tape.gradient(y, x))
