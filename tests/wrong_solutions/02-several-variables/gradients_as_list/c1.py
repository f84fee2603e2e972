# belief: Believes that an ordinary tape can be asked once for each variable: calls gradient in a comprehension on a non-persistent tape, which works for one value only and raises RuntimeError for two or more.
# cause: 다 쓴 테이프를 다시 씀
def gradients_as_list(f, values):
    xs = []
    for v in values:
        xs.append(tf.Variable(v, dtype=tf.float32))
    with tf.GradientTape() as tape:
        y = f(*xs)
    return [tape.gradient(y, xi) for xi in xs]
