# belief: finite-difference
# hint: f(x) = x²을 3에서 미분하면 얼마인가요? 4와 3에서의 함숫값의 차이와 같은가요?
# read: 연습 6의 지킬 것
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.cast(value, tf.float32)
    return f(x + 1.0) - f(x)
