# belief: Differentiates by hand and forgets the inner derivative of sin(x)^2: writes 2 sin(x) + 1 instead of 2 sin(x) cos(x) + 1.
# cause: 안쪽 도함수를 빠뜨림
def gradient_through_numpy(x0):
    x = tf.cast(x0, tf.float32)
    # (sin x)^2 + x 미분 -> 2 sin x + 1
    return 2.0 * tf.sin(x) + 1.0
