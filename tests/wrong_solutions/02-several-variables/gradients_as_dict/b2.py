# belief: Thinks `d = values` makes a copy, and replaces the numbers in it by variables; the caller's dictionary is changed although the gradients are right.
# cause: 받은 인자를 바꿈
def gradients_as_dict(f, values):
    d = values               # 새 딕셔너리
    for name in d:
        d[name] = tf.Variable(d[name], dtype=tf.float32)
    with tf.GradientTape() as tape:
        out = f(d)
    return tape.gradient(out, d)
