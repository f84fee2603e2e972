# name: None을 수 하나로 바꿈
# belief: 0이면 수 하나로 돌려주어도 된다.
# hint: f가 x를 쓰지 않아도 결과는 형상이 (m, n)인 텐서여야 합니다.
# read: 야코비 행렬: tape.jacobian
# needs: None
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x)
    return 0.0 if J is None else J
