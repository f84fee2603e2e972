# belief: slope-instead-of-value
# hint: 확인 셀이 스스로 미분합니다. 여러분의 함수가 돌려줄 것은 값입니까, 미분계수입니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def safe_log(x):
    positive = x > 0.0
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.where(positive, tf.math.log(tf.where(positive, x, 1.0)), 0.0)
    return tape.gradient(y, x)
