# belief: condition-of-a-vector
# hint: x가 벡터이면 조건도 벡터입니다. 참과 거짓이 섞여 있으면 어느 쪽을 실행해야 합니까?
# read: 1) 제어 흐름
# unless: cond
# fails: test, hidden
def safe_log(x):
    if x > 0.0:
        return tf.math.log(x)
    return 0.0 * x
