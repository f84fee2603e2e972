# belief: rows-and-columns-swapped
# hint: 결과의 형상은 (m, n)입니까, (n, m)입니까? tf.stack의 axis는 무엇입니까?
# read: 야코비 행렬: tape.jacobian
# same: transposed
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        parts = tf.unstack(f(x))
    return tf.stack([tape.gradient(part, x, unconnected_gradients="zero") for part in parts], axis=1)
