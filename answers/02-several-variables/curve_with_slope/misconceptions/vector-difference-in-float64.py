# belief: difference-of-stacked-points
# hint: 함수에 기록되지 않게 막은 부분이 있으면 차분과 테이프는 같은 값을 줍니까?
# read: 모든 연습에서 지킬 것
# fails: hidden
def curve_with_slope(f, low, high, n):
    x = np.linspace(low, high, n)
    h = 1e-5
    up, down, y = tf.split(f(tf.constant(np.concatenate([x + h, x - h, x]))), 3)
    return tuple(tf.cast(t, tf.float32) for t in (x, y, (up - down) / (2 * h)))
