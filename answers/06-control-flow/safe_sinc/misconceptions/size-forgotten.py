# name: 음수를 모두 0 근처로 봄
# belief: 0에 가까운지는 x가 작은지로 알 수 있다.
# hint: x가 −2일 때 조건은 참입니까? 0에 가까운지는 무엇으로 재야 합니까?
# read: 8)
# needs: where | if
# unless: abs
# fails: test, hidden
def safe_sinc(x):
    small = x < 0.01
    safe = tf.where(small, 1.0, x)
    return tf.where(small, 1.0 - x**2 / 6.0, tf.sin(safe) / safe)
