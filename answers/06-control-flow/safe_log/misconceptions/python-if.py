# name: 벡터인 조건으로 한쪽 길을 고름
# belief: 조건이 벡터여도 원소마다 따로 길을 고른다.
# hint: x가 벡터이면 조건도 벡터입니다. 참과 거짓이 섞여 있으면 어느 쪽을 실행해야 합니까?
# read: 1) 제어 흐름
# fails: test, hidden
def safe_log(x):
    if x > 0.0:
        return tf.math.log(x)
    return 0.0 * x
