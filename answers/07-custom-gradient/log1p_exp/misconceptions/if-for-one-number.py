# name: 수 하나만 온다고 여김
# belief: if로 고르면 벡터에서도 원소마다 고른다.
# hint: 벡터 하나에 양수와 음수가 섞여 있으면 if는 무엇을 골라야 합니까?
# read: 연습 4
# fails: test, hidden
# needs: if
def log1p_exp(x):
    if x > 0.0:
        return x + tf.math.log1p(tf.exp(-x))
    return tf.math.log1p(tf.exp(x))
