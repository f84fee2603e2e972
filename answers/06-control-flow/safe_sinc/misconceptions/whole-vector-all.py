# belief: condition-of-a-vector
# hint: x가 [0, 1]이면 어느 쪽이 실행됩니까? 그때 0인 원소에서는 무엇으로 나눕니까?
# read: 1) 제어 흐름
# needs: reduce_any | any | reduce_all | all | reduce_min | min | reduce_max | max | reduce_sum | norm
# fails: test, hidden
def safe_sinc(x):
    if tf.reduce_all(x == 0.0):
        return 1.0 - x**2 / 6.0
    return tf.sin(x) / x
