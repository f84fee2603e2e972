# belief: Results can be remembered by the function's name and the point. All lambdas have the name "<lambda>", so a second function at the same point gets the first one's derivative.
# seen: 0번 불렀습니다
_memo = {}

def derivative_at(f, x0):
    key = (f.__name__, float(x0))
    if key not in _memo:
        x = tf.Variable(x0, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        _memo[key] = tape.gradient(y, x)
    return _memo[key]
