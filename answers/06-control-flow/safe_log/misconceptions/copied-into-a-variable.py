# belief: copied-into-a-variable
# hint: 확인 셀은 무엇으로 미분합니까? 여러분이 만든 변수에서 그 x로 돌아가는 길이 있습니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def safe_log(x):
    x = tf.Variable(x)
    safe = tf.where(x > 0.0, x, 1.0)
    return tf.where(x > 0.0, tf.math.log(safe), 0.0)
