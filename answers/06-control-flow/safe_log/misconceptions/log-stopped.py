# belief: stopped-against-nan
# hint: 길을 멈추면 양수인 곳의 그래디언트는 어떻게 됩니까?
# read: 2) tf.stop_gradient
# needs: stop_gradient
# fails: test, hidden
def safe_log(x):
    positive = x > 0.0
    return tf.where(positive, tf.stop_gradient(tf.math.log(x)), 0.0)
