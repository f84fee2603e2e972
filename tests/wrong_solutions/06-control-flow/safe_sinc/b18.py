# belief: 0이면 아주 조금 옆으로 밀어 계산하면 값도 미분도 같다고 믿는다 (상쇄로 자릿수를 잃음)
# cause: 0에서 조금 비켜 계산함
def safe_sinc(x):
    z = x + tf.where(x == 0.0, 1e-4, 0.0)
    return tf.sin(z) / z
