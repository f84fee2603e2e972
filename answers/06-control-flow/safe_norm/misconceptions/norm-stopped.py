# belief: stopped-against-nan
# hint: 길을 멈추면 영벡터가 아닌 곳의 그래디언트는 어떻게 됩니까?
# read: 2) tf.stop_gradient
# needs: stop_gradient
# fails: test, hidden
def safe_norm(x):
    return tf.stop_gradient(tf.norm(x))
