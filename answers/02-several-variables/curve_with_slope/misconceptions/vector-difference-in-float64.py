# name: 두 점을 묶어 차분을 구함
# belief: 두 점을 묶어 함수에 한 번만 넣으면 차분으로 구해도 괜찮다고 믿습니다.
# hint: 함수에 기록되지 않게 막은 부분이 있으면 차분과 테이프는 같은 값을 줍니까?
# read: 연습 3의 지킬 것
# fails: hidden
def curve_with_slope(f, low, high, n):
    x = np.linspace(low, high, n)
    h = 1e-5
    up, down, y = tf.split(f(tf.constant(np.concatenate([x + h, x - h, x]))), 3)
    return tuple(tf.cast(t, tf.float32) for t in (x, y, (up - down) / (2 * h)))
