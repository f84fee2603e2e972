# belief: none-left-as-none
# hint: f가 x를 하나도 쓰지 않으면 jacobian은 무엇을 줍니까? 바로 위의 셀들을 다시 보세요.
# read: 야코비 행렬: tape.jacobian
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x)
