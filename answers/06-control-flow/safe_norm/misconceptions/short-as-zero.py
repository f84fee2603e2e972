# name: 짧은 벡터도 영벡터로 봄
# belief: 아주 짧은 벡터는 영벡터와 같다.
# hint: 길이가 0.001인 벡터에서 제곱의 합은 얼마입니까? 조건에 적은 수와 견주어 보세요.
# read: 연습 6
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_sum(x**2)
    large = squares > 1e-4
    return tf.where(large, tf.sqrt(tf.where(large, squares, 1.0)), 0.0)
