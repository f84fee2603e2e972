# belief: stopped-against-nan
# hint: 나눗셈을 멈추면 0이 아닌 곳의 그래디언트는 어떻게 됩니까?
# read: 2) tf.stop_gradient
# fails: test, hidden
def safe_sinc(x):
    return tf.where(x == 0.0, 1.0 - x**2 / 6.0, tf.stop_gradient(tf.sin(x) / x))
