# belief: difference-of-stacked-points
# hint: 간격을 아무리 잘 골라도 무엇이 남습니까? 테이프에는 간격이 있습니까?
# read: 모든 연습에서 지킬 것
# fails: hidden
def elementwise_slope(f, x):
    h = 1e-6
    x = tf.constant(np.asarray(x, dtype=np.float64))
    y = f(tf.stack([x + h, x - h]))
    return tf.cast((y[0] - y[1]) / (2 * h), tf.float32)
