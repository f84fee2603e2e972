# name: 곱에서 x까지 길이 없음
# belief: f와 g를 테이프 안에서 부르기만 하면 곱을 어떻게 만들든 f는 미분된다.
# hint: tf.stop_gradient로 감싼 것은 g의 값뿐입니까? 그리고 곱셈은 with 안에 있습니까?
# read: 2) tf.stop_gradient
# needs: stop_gradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.stop_gradient(f(x) * g(x))
    return tape.gradient(y, x)
