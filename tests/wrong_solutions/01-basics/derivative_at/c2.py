# belief: Believes that wrapping a number in tf.Variable is enough to make it differentiable and float32; without dtype an int becomes an int32 variable (None) and a NumPy float64 a float64 variable (float64 or an error).
# cause: 정수로 미분함
def derivative_at(f, x0):
    # 변수로 만들면 테이프가 알아서 미분해 준다
    point = tf.Variable(x0)

    with tf.GradientTape() as t:
        result = f(point)

    return t.gradient(result, point)
