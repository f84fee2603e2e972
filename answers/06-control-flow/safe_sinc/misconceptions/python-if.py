# name: 벡터에 파이썬의 if를 씀
# belief: if는 벡터의 원소마다 따로 고른다.
# hint: x가 벡터이면 if는 어느 줄을 실행해야 합니까?
# read: 1) 제어 흐름
# fails: test, hidden
def safe_sinc(x):
    if x == 0.0:
        return 1.0 - x**2 / 6.0
    return tf.sin(x) / x
