# name: 가장 큰 원소를 길이로 봄
# belief: 벡터의 길이는 가장 큰 원소의 크기다.
# hint: [3, 4]의 길이는 4입니까, 5입니까?
# read: 7) 길이
# needs: reduce_max | max | maximum | inf
# fails: test, hidden
def safe_norm(x):
    return tf.reduce_max(tf.abs(x))
