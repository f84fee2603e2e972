# name: 유한 차분을 씀
# belief: 복소수 방향으로 조금 움직여도 미분계수가 나온다.
# hint: 모든 함수가 복소수를 받지는 않습니다. 테이프를 쓰세요.
# read: 00 단원의 수치 미분
# fails: hidden
def elementwise_slope(f, x):
    z = tf.constant(np.asarray(x, dtype=np.float64) + 1e-20j)
    return tf.cast(tf.math.imag(f(z)) / 1e-20, tf.float32)
