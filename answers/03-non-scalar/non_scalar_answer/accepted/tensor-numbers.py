# style: 합의 그래디언트를 구해 수의 리스트로 만든다
_A = tf.constant([[1.0, 2.0, 0.0], [3.0, -1.0, 4.0], [0.0, 6.0, 2.0]])
_x = tf.Variable([1.0, 2.0, 1.0])
with tf.GradientTape() as _tape:
    _total = tf.reduce_sum(tf.linalg.matvec(_A, _x))
non_scalar_answer = list(_tape.gradient(_total, _x).numpy())
