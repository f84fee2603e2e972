# name: 0의 형상을 (n, n)으로 함
# belief: 야코비 행렬은 언제나 정사각형이다.
# hint: 0 행렬의 행은 몇 개여야 합니까? 출력의 개수입니까, 입력의 개수입니까?
# read: 야코비 행렬: tape.jacobian
# needs: zeros
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x)
    return tf.zeros([len(x), len(x)]) if J is None else J
