# belief: source-before-conversion
# hint: f에 넣은 것과 소스로 준 것은 같은 텐서입니까?
# read: 야코비 행렬: tape.jacobian
# needs: Variable, unconnected_gradients
# fails: test, hidden
def jacobian_of(f, x):
    v = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(v)
    return tape.jacobian(y, x, unconnected_gradients="zero")
