# name: 벡터를 테이프 밖에서 풂
# belief: 벡터에서 꺼낸 원소는 언제나 그 벡터와 이어져 있다.
# hint: 벡터에서 원소를 꺼내는 것도 계산입니다. 그때 테이프가 켜져 있습니까?
# read: EX 5의 방법 1
# fails: test, hidden
def gradients_as_list(f, values):
    vector = tf.Variable([float(v) for v in values])
    parts = tf.unstack(vector)
    with tf.GradientTape() as tape:
        z = f(*parts)
    gradient = tape.gradient(z, vector)
    return None if gradient is None else tf.unstack(gradient)
