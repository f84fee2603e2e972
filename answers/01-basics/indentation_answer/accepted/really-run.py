# style: 프로그램을 실행하여 텐서를 그대로 넣음
x = tf.Variable(5.0)
with tf.GradientTape() as tape:
    with tf.GradientTape() as tape2:
        y = x ** 3
dydx = tape2.gradient(y, x)
d2ydx2 = tape.gradient(dydx, x)
indentation_answer = {"dydx": dydx, "d2ydx2": d2ydx2}
