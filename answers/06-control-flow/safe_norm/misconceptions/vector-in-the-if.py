# belief: condition-of-a-vector
# hint: x == 0의 결과는 하나입니까, 원소마다 하나입니까? 영벡터인지는 모든 원소를 함께 보아야 합니다.
# read: 1) 제어 흐름
# fails: test, hidden
def safe_norm(x):
    if x == 0.0:
        return 0.0 * x
    return tf.norm(x)
