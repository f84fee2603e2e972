# belief: The student thinks it is enough to hand f a float32 copy, and differentiates by the original float64 linspace; with integer ends the slope comes out as float64 (and mixed int/float ends may fail).
# seen: 자료형(dtype)이 다릅니다: float64
def curve_with_slope(f, low, high, n):
    points = tf.linspace(low, high, n)
    with tf.GradientTape() as tape:
        tape.watch(points)
        x = tf.cast(points, tf.float32)   # 정수를 넣으면 float64라서
        y = f(x)
    dydx = tape.gradient(y, points)
    return x, y, dydx
