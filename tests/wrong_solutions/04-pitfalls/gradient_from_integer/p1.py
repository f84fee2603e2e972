# belief: Only a Python integer has to be made a float; a tf.Variable can always be differentiated. For an int32 variable f gets integers: None or an error.
# seen: 정수 텐서를 넣었습니다
def gradient_from_integer(f, value):
    if isinstance(value, int):
        x = tf.Variable(float(value))
    else:
        x = value   # 이미 변수이므로 그대로 사용
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
