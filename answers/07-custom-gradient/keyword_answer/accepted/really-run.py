# style: 실제로 실행하여 수로 바꾼다
@tf.custom_gradient
def fourth_power(x):
    return x**4, lambda upstream: upstream * 1000


keyword_answer = {}
x = tf.Variable(1.0)
with tf.GradientTape() as tape:
    y = fourth_power(x)
keyword_answer["position"] = float(tape.gradient(y, x))
with tf.GradientTape() as tape:
    y = fourth_power(x=x)
keyword_answer["keyword"] = float(tape.gradient(y, x))
