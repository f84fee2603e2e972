# name: 자르지 않음
# belief: 값이 그대로이면 그래디언트도 저절로 범위 안에 든다.
# hint: 규칙이 상류에 무엇을 합니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# unless: clip_by_value, minimum, maximum, where, clip, clip_by_norm, called-by-keyword
def clip_gradient(x, limit):
    return tf.identity(x)
