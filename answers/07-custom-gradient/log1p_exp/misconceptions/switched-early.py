# name: 너무 일찍 x로 바꿈
# belief: eˣ이 1보다 조금만 커도 1은 없는 것과 같다.
# hint: x = 7에서 log(1 + eˣ)과 x는 얼마나 다릅니까? 소수점 아래 몇째 자리까지 맞아야 합니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: where
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.where(x > 5.0, x, tf.math.log1p(tf.exp(x))), grad

    return inner(x)
