# belief: another-tensor-as-source
# hint: f에 넣은 것과 jacobian의 둘째 인자는 같은 텐서입니까, 값만 같습니까?
# read: 야코비 행렬: tape.jacobian
# needs: Variable | identity | constant | convert_to_tensor | cast
# unless: persistent, stack
# fails: test, hidden
def jacobian_of(f, x):
    point = tf.Variable(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, point)
