# name: 음수까지 작은 수로 바꿈
# belief: 아래를 막으면 0만 바뀐다.
# hint: x가 −2일 때 나누는 수는 얼마입니까?
# read: 8)
# needs: maximum | clip_by_value
# fails: test, hidden
def safe_sinc(x):
    safe = tf.maximum(x, 1e-6)
    return tf.sin(safe) / safe
