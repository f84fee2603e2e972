# name: 행렬을 통째로 f에 넣음
# belief: 행렬을 넣으면 f가 행마다 따로 계산한다.
# hint: f가 받을 것의 형상은 무엇입니까? 행렬을 넣으면 x[0]은 수입니까, 행입니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: eye | diag
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h = 0.01
    moves = tf.eye(x.shape[0]) * h
    differences = (f(x + moves) - f(x - moves)) / (2 * h)
    return tf.reduce_max(tf.abs(gradient - differences))
