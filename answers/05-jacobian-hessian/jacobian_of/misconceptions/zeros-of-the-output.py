# belief: zero-shape-of-the-output
# hint: f가 x를 쓰지 않을 때 0은 몇 행 몇 열이어야 합니까? 출력의 개수와 입력의 개수를 모두 썼습니까?
# read: 야코비 행렬: tape.jacobian
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x)
    return tf.zeros_like(y) if J is None else J
