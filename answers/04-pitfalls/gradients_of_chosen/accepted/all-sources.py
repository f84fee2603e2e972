# style: 고른 것만 감시하고 모든 변수를 소스로 줍니다
def gradients_of_chosen(f, values, chosen):
    xs = [tf.Variable(float(v)) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch([xs[i] for i in chosen])
        y = f(*xs)
    return tape.gradient(y, xs)
