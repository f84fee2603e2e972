# belief: rows-and-columns-swapped
# hint: 0 행렬의 형상은 (m, n)입니까, (n, m)입니까?
# read: 야코비 행렬: tape.jacobian
# needs: zeros
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x)
    return tf.zeros([len(x), len(y)]) if J is None else J
