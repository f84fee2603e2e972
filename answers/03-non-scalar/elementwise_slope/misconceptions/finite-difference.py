# name: 유한 차분을 씀
# belief: 앞뒤의 점을 한 텐서로 쌓아 넣으면 한 번 부른 것이니 괜찮다.
# hint: 간격을 아무리 잘 골라도 오차가 남습니다. 테이프에는 간격이 없습니다.
# read: 00 단원의 수치 미분
# fails: hidden
def elementwise_slope(f, x):
    h = 1e-6
    x = tf.constant(np.asarray(x, dtype=np.float64))
    y = f(tf.stack([x + h, x - h]))
    return tf.cast((y[0] - y[1]) / (2 * h), tf.float32)
