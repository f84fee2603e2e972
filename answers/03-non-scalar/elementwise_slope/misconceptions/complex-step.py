# name: 복소수 걸음을 씀
# belief: 복소수 방향으로 조금 움직여도 미분계수가 나온다.
# hint: 모든 함수가 복소수를 받습니까? 지킬 것은 무엇으로 미분하라고 합니까?
# read: 모든 연습에서 지킬 것
# fails: hidden
def elementwise_slope(f, x):
    z = tf.constant(np.asarray(x, dtype=np.float64) + 1e-20j)
    return tf.cast(tf.math.imag(f(z)) / 1e-20, tf.float32)
