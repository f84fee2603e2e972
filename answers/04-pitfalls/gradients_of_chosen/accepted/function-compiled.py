# style: f를 tf.function으로 감싸 테이프 안에서 부릅니다
def gradients_of_chosen(f, values, chosen):
    xs = [tf.constant(v, dtype=tf.float32) if not isinstance(v, tf.Variable) else v.read_value() for v in values]
    with tf.GradientTape() as tape:
        tape.watch([xs[i] for i in chosen])
        y = tf.function(f)(*xs)
    return tape.gradient(y, xs)
