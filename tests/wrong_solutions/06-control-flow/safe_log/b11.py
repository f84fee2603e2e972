# belief: 안쪽과 바깥의 조건이 다르다: log가 안 되는 것은 음수뿐이라고 생각해 안쪽은 x >= 0
# seen: 연산에 들어가는 값을 보세요
# seen: x가 0일 때의 값은 맞지만 log에 0이 들어갔습니다
def safe_log(x):
    safe = tf.where(x >= 0.0, x, 1.0)
    return tf.where(x > 0.0, tf.math.log(safe), 0.0)
