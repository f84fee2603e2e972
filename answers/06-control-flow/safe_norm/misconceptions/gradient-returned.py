# belief: slope-instead-of-value
# hint: 확인 셀이 스스로 미분합니다. 여러분의 함수가 돌려줄 것은 값입니까, 미분계수입니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def safe_norm(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        squares = tf.reduce_sum(x * x)
        y = tf.where(squares > 0.0, tf.sqrt(tf.where(squares > 0.0, squares, 1.0)), 0.0)
    return tape.gradient(y, x)
