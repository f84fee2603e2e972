# belief: pair-returned
# hint: 돌려준 것은 값과 규칙의 짝입니다. 짝을 값으로 바꾸어 주는 것은 무엇입니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def log1p_exp(x):
    def grad(upstream):
        return upstream * tf.sigmoid(x)

    return tf.nn.softplus(x), grad
