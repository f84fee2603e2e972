# belief: condition-of-a-vector
# hint: 한 벡터에 양수와 0이 섞여 있으면 어느 쪽이 실행됩니까? 0만 든 상수를 돌려준 쪽에는 x까지 길이 있습니까?
# read: 1) 제어 흐름
# needs: reduce_all | all | reduce_any | any | reduce_min | min | reduce_max
# fails: test, hidden
def safe_log(x):
    if tf.reduce_all(x > 0.0):
        return tf.math.log(x)
    return tf.zeros_like(x)
