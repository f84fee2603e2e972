# belief: Thinks each partial derivative needs its own tape and its own evaluation, so f is called once per variable instead of exactly once; the numbers are right.
# cause: 하나마다 함수를 다시 부름
def gradients_as_list(f, values):
    xs = [tf.Variable(v, dtype=tf.float32) for v in values]
    partials = []
    for x in xs:
        with tf.GradientTape() as tape:
            y = f(*xs)
        partials.append(tape.gradient(y, x))
    return partials
