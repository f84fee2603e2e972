# style: 두 프로그램을 실행하여 텐서를 그대로 넣음
x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = 2.0 * x ** 2
w = tf.Variable(1.5)
with tf.GradientTape() as second:
    z = w ** 2
state_answer = {"A": None, "B": tape.gradient(y, x), "C": "오류", "D": second.gradient(z, w)}
