# belief: one lower bound of 1e-3 under the log: forgets that there are positive numbers below it
# seen: x는 1e-12인데 log에는 더 큰 수가 들어갔습니다. 아주 작은 양수에서도 x의 log를 구해야 합니다
def safe_log(x):
    positive = x > 0.0
    return tf.where(positive, tf.math.log(tf.maximum(x, 1e-3)), tf.zeros_like(x))
