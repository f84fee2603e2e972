# style: 프로그램을 실행하여 텐서를 그대로 넣음
x = tf.Variable(3.0)
total = tf.Variable(1.0)
with tf.GradientTape() as tape:
    total.assign_add(x ** 2)
    y = 2.0 * total
a = tape.gradient(y, x)
total = 1.0
with tf.GradientTape() as tape:
    total = total + x ** 2
    y = 2.0 * total
b = tape.gradient(y, x)
w = tf.Variable(2.0)
try:
    w -= 0.5
    c = float(w)
except RuntimeError:
    c = "오류"
w.assign_sub(0.5)
with tf.GradientTape() as tape:
    y = w ** 2
state_answer = {"A": a, "B": b, "C": c, "D": tape.gradient(y, w)}
