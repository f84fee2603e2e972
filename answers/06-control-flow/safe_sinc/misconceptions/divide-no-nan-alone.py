# name: 0에서의 값이 0이 됨
# belief: 나눌 수 없는 곳에서는 값을 0으로 하면 된다.
# hint: 0에서의 값을 출력해 보세요. 이 함수의 0에서의 값은 0입니까?
# read: 8)
# fails: test, hidden
def safe_sinc(x):
    return tf.math.divide_no_nan(tf.sin(x), x)
