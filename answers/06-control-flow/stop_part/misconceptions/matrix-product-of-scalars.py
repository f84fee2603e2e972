# name: 스칼라를 @으로 곱함
# belief: 곱은 언제나 @으로 적을 수 있다.
# hint: @은 무엇과 무엇의 곱입니까? f(x)와 g(x)는 스칼라입니다.
# read: 연습 2
# needs: MatMult | matmul
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) @ tf.stop_gradient(g(x))
    return tape.gradient(y, x)
