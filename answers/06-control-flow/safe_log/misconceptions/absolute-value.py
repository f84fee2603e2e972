# name: 음수에 절댓값을 씀
# belief: 음수의 log는 절댓값의 log로 구하면 된다.
# hint: −1에서의 그래디언트와 0에서의 그래디언트를 출력해 보세요.
# read: 연습 4
# needs: abs
# fails: test, hidden
def safe_log(x):
    size = tf.abs(x)
    safe = tf.where(size > 0.0, size, 1.0)
    return tf.where(size > 0.0, tf.math.log(safe), 0.0)
