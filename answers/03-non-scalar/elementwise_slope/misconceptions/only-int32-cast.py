# belief: only-integers-converted
# hint: NumPy 배열을 넣고 텐서로 바꾼 뒤의 dtype을 출력해 보세요. int32가 아니면 모두 float32입니까?
# read: 연습 4의 지킬 것
# fails: hidden
def elementwise_slope(f, x):
    x = tf.convert_to_tensor(x)
    if x.dtype == tf.int32:
        x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
