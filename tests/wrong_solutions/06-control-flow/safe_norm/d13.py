# belief: returns the constant 0 at the zero vector; believes the gradient of a constant is 0 (it is None)
# cause: 상수를 돌려줌
def safe_norm(x):
    if tf.reduce_all(x == 0.0):
        return tf.constant(0.0)
    return tf.norm(x)
