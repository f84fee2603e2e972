# belief: slope-instead-of-value
# hint: 확인 셀이 스스로 미분합니다. 여러분의 함수가 돌려줄 것은 값입니까, 미분계수입니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def safe_sinc(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        safe = tf.where(x == 0.0, 1.0, x)
        y = tf.where(x == 0.0, 1.0 - x**2 / 6.0, tf.sin(safe) / safe)
    return tape.gradient(y, x)
