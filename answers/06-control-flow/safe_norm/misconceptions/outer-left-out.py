# belief: outer-left-out
# hint: 영벡터에서의 값을 출력해 보세요. 안쪽에서 바꾼 수의 제곱근이 그대로 남지 않았습니까?
# read: 고치기
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_sum(x * x)
    return tf.sqrt(tf.where(squares > 0.0, squares, 1.0))
