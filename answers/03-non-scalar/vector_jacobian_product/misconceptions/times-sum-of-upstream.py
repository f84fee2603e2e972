# name: upstream의 합을 곱함
# belief: upstream을 모두 더해 한 번에 곱해도 된다.
# hint: 행마다 다른 수를 곱해야 합니다. 열의 합에 수 하나를 곱하면 행들이 구별됩니까?
# read: output_gradients의 그림
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.reduce_sum(upstream) * tape.gradient(y, x)
