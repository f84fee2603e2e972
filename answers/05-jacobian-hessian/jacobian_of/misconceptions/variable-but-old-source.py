# belief: another-tensor-as-source
# hint: 모두 0이 나왔습니다. f에 넣은 것과 jacobian의 둘째 인자는 같은 텐서입니까, 값만 같습니까?
# read: 야코비 행렬: tape.jacobian
# needs: Variable | identity | constant | convert_to_tensor | cast, unconnected_gradients | zeros | zeros_like
# unless: persistent, stack
# fails: test, hidden
def jacobian_of(f, x):
    v = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(v)
    return tape.jacobian(y, x, unconnected_gradients="zero")
