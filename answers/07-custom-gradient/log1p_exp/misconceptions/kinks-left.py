# name: 꺾인 점을 그대로 미분함
# belief: 값이 맞는 식이면 테이프의 그래디언트도 맞다.
# hint: x = 0에서 max와 |x|의 그래프는 어떤 모양입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: abs | maximum | relu
# unless: custom_gradient
def log1p_exp(x):
    return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x)))
