# name: 한 줄로 폄
# belief: 수가 모두 있으면 형상은 상관없다.
# hint: 결과의 형상을 출력해 보세요. 출력마다 한 행이 있습니까?
# read: 야코비 행렬: tape.jacobian
# needs: reshape
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.reshape(tape.jacobian(y, x, unconnected_gradients="zero"), [-1])
