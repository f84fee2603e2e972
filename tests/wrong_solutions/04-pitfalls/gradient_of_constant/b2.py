# belief: Makes a variable from the constant and differentiates by it, but still calls f with the old constant `value`, so the variable is not connected to the result (None).
# seen: 받은 함수에 넣은 값을 감시하지 않았습니다
def gradient_of_constant(f, value):
    v = tf.Variable(value)
    with tf.GradientTape() as tape:
        result = f(value)
    return tape.gradient(result, v)
