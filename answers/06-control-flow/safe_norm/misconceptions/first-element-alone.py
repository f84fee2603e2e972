# name: 첫 원소만 보고 영벡터로 봄
# belief: 첫 원소가 0이면 영벡터다.
# hint: [0, −2]의 첫 원소는 0입니다. 영벡터입니까?
# read: 7) 길이
# unless: reduce_any | any | reduce_all | all | reduce_min | reduce_prod | reduce_max | max
# fails: test, hidden
def safe_norm(x):
    if x[0] == 0.0:
        return 0.0 * x[0]
    return tf.norm(x)
