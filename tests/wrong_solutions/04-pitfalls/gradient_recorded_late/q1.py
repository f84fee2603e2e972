# belief: The student knows that the chain rule multiplies two derivatives but takes both at x0, instead of g's at f(x0); wrong unless g' is the same at x0 and at f(x0).
# cause: 도함수를 모두 x에서 계산함
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(x)
    dy = tape.gradient(y, x)
    dz = tape.gradient(z, x)
    return dz * dy      # 연쇄 법칙: dz/dy * dy/dx
