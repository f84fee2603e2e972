# belief: argument-changed
# hint: 함수를 부른 뒤 values를 출력해 보세요. 부르기 전과 같습니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradients_as_dict(f, values):
    for name in values:
        values[name] = tf.Variable(values[name], dtype=tf.float32)
    with tf.GradientTape() as tape:
        z = f(values)
    return tape.gradient(z, values)
