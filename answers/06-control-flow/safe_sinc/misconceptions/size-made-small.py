# name: 0을 작은 상수로 막음
# belief: 0을 아주 작은 수로 막으면 두 번 미분해도 맞다.
# hint: x가 0일 때 계산에 들어간 것은 x입니까, 상수입니까? 상수를 두 번 미분하면 얼마입니까?
# read: 8)
# needs: maximum | clip_by_value
# fails: test, hidden
def safe_sinc(x):
    safe = tf.maximum(tf.abs(x), 1e-6)
    return tf.sin(safe) / safe
