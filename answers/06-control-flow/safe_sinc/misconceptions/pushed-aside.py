# name: 0에서 조금 비켜 계산함
# belief: 0을 아주 작은 수로 바꾸면 나눌 수 있고, 미분도 맞다.
# hint: 0에 아주 가까운 점에서 sin x / x를 두 번 미분하면 float32의 자릿수가 남습니까? 0에서는 급수를 써 보세요.
# read: 8)
# needs: where, Add | add | Sub | subtract
# unless: where*2 | divide_no_nan | multiply_no_nan
# fails: test, hidden
def safe_sinc(x):
    z = x + tf.where(x == 0.0, 1e-4, 0.0)
    return tf.sin(z) / z
