# belief: thinks only negative numbers are the trouble: abs inside, 0 still reaches log
# cause: 절댓값으로 0을 막으려 함
def safe_log(x):
    return tf.where(x > 0.0, tf.math.log(tf.abs(x)), 0.0)
