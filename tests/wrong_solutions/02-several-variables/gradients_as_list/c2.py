# belief: Puts all numbers into one vector variable and unpacks it inside the tape; the numbers are right but the result is one tensor of shape (k,) instead of a list of k scalar tensors.
# cause: 텐서 하나로 묶음
def gradients_as_list(f, values):
    # 변수 여러 개보다 벡터 하나가 간단하다
    nums = [float(v) for v in values]
    vec = tf.Variable(nums, dtype=tf.float32)
    with tf.GradientTape() as tape:
        args = tf.unstack(vec)
        out = f(*args)
    grad = tape.gradient(out, vec)
    return grad
