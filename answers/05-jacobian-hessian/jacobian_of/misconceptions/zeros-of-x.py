# belief: zeros-like-the-source
# hint: f가 x를 하나도 쓰지 않을 때에도 결과에는 출력마다 한 행이 있어야 합니다.
# read: 야코비 행렬: tape.jacobian
# needs: None
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x)
    return tf.zeros_like(x) if J is None else J
