# belief: rows-and-columns-swapped
# hint: reshape은 행과 열을 서로 바꿉니까, 수를 차례로 다시 담기만 합니까? 결과는 (m, n)입니까, (n, m)입니까?
# read: 야코비 행렬: tape.jacobian
# needs: reshape
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.reshape(tape.jacobian(y, x, unconnected_gradients="zero"), [len(x), len(y)])
