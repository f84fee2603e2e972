# belief: size-one-axes-dropped
# hint: 출력이 하나일 때 결과의 형상을 출력해 보세요. 축이 몇 개입니까?
# read: 야코비 행렬: tape.jacobian
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.squeeze(tape.jacobian(y, x, unconnected_gradients="zero"))
