# belief: A dict point -> function keeps the two jobs in order. Wrong when x0 and w0 are equal: the keys collide, f is never called and only g' comes back.
# seen: 1번 불러야 하는데 0번 불렀습니다
def two_derivatives(f, g, x0, w0):
    jobs = {float(x0): f, float(w0): g}
    answers = []
    for point, func in jobs.items():
        v = tf.Variable(point, dtype=tf.float32)
        with tf.GradientTape() as tape:
            out = func(v)
        answers.append(tape.gradient(out, v))
    return tuple(answers)
