# belief: goes element by element with if, constant 0 for the rest: believes a constant gives gradient 0 (all non-positive -> None)
# cause: 상수를 돌려줌
def safe_log(x):
    flat = tf.reshape(x, [-1])
    out = []
    for v in flat:
        if v > 0.0:
            out.append(tf.math.log(v))
        else:
            out.append(tf.constant(0.0))
    return tf.reshape(tf.stack(out), x.shape)
