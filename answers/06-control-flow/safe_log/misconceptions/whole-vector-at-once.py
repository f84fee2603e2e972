# belief: condition-of-a-vector
# hint: 한 벡터에 양수와 0이 섞여 있으면 어느 쪽이 실행됩니까? 양수인 원소의 값을 보세요.
# read: 1) 제어 흐름
# needs: reduce_all | all | reduce_any | any | reduce_min | min | reduce_max
# fails: test, hidden
def safe_log(x):
    if tf.reduce_all(x > 0.0):
        return tf.math.log(x)
    return 0.0 * x
