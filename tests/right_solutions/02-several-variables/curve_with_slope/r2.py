# style: tf.range instead of linspace, variable for the tape and tf.identity for the result
def curve_with_slope(f, low, high, n):
    t = tf.range(n, dtype=tf.float32) / (n - 1)      # 0 ... 1
    points = tf.Variable(float(low) + (float(high) - float(low)) * t)
    with tf.GradientTape() as tape:
        y = f(points)
    dydx = tape.gradient(y, points)
    x = tf.identity(points)   # 변수 말고 텐서로
    return x, y, dydx
