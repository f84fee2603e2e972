# name: 제곱근을 구하지 않음
# belief: 제곱의 합이면 길이로 쓸 수 있다.
# hint: [3, 4]의 길이는 5입니까, 25입니까?
# read: 7) 길이
# fails: test, hidden
def safe_norm(x):
    return tf.reduce_sum(x**2)
