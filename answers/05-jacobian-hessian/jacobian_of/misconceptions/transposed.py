# belief: rows-and-columns-swapped
# hint: 결과의 형상은 (m, n)입니까, (n, m)입니까? 출력의 개수와 입력의 개수를 세어 보세요.
# read: 야코비 행렬: tape.jacobian
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.transpose(tape.jacobian(y, x, unconnected_gradients="zero"))
