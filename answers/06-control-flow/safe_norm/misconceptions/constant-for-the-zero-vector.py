# name: 영벡터에서 상수를 돌려줌
# belief: 상수를 돌려주면 그래디언트는 0이다.
# hint: 영벡터에서 돌려준 것은 x에서 나온 값입니까? x에서 그 값까지 길이 있습니까?
# read: 1) 제어 흐름
# needs: constant | zeros | convert_to_tensor
# fails: test, hidden
def safe_norm(x):
    if tf.reduce_all(x == 0.0):
        return tf.constant(0.0)
    return tf.norm(x)
