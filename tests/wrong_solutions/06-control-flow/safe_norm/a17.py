# belief: adds eps = 1e-9 and believes that the value at 0 is then 1e-9 (it is 3e-5)
# seen: 값이 올바른 값에 가깝지만 충분히 정확하지 않습니다. 근삿값이나 낮은 정밀도로 계산한 곳이 있는지 보세요
# seen: 영벡터의 길이가 0이 아닙니다
def safe_norm(x):
    return tf.sqrt(tf.reduce_sum(x ** 2) + 1e-9)
