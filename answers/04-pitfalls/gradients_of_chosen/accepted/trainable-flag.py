# style: 고른 것만 훈련 가능한 변수로 만듭니다
def gradients_of_chosen(f, values, chosen):
    xs = []
    for i, v in enumerate(values):
        xs.append(tf.Variable(tf.cast(v, tf.float32), trainable=(i in chosen)))
    with tf.GradientTape() as tape:
        y = f(*xs)
    return [g for g in tape.gradient(y, xs)]
