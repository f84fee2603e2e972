# name: 두 점을 묶어 차분을 구함
# belief: 두 점을 묶어 함수에 한 번만 넣으면 차분으로 구해도 괜찮다고 믿습니다.
# hint: 간격을 아무리 잘 골라도 무엇이 남습니까? 테이프에는 간격이 있습니까?
# read: 연습 4의 지킬 것
# fails: hidden
def elementwise_slope(f, x):
    h = 1e-6
    x = tf.constant(np.asarray(x, dtype=np.float64))
    y = f(tf.stack([x + h, x - h]))
    return tf.cast((y[0] - y[1]) / (2 * h), tf.float32)
